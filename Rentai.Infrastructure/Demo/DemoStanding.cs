namespace Rentai.Infrastructure.Demo;

/// <summary>Where a customer of the demo company stands with it.</summary>
internal enum DemoStanding
{
    /// <summary>Ordered last fiscal year.</summary>
    Buying,

    /// <summary>Ordered before, not in the last fiscal year.</summary>
    Former,

    /// <summary>Won in the running fiscal year.</summary>
    Newcomer,

    /// <summary>Never ordered.</summary>
    Prospect,
}
