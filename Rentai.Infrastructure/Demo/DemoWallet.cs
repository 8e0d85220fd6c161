namespace Rentai.Infrastructure.Demo;

/// <summary>How we stand beside our competitors at a customer of the demo company, the best first.</summary>
internal enum DemoWallet
{
    /// <summary>100 %.</summary>
    Sole,

    /// <summary>One or two competitors, ours is larger.</summary>
    Larger,

    /// <summary>One or two competitors, about equal.</summary>
    Equal,

    /// <summary>A substitute only.</summary>
    Substitute,
}
