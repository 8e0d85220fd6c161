namespace Rentai.Infrastructure.Demo;

/// <summary>How a customer of the demo company pays.</summary>
internal enum DemoPaymentHabit
{
    /// <summary>When it is due.</summary>
    AsAgreed,

    /// <summary>Always late.</summary>
    Late,

    /// <summary>In parts, after much asking.</summary>
    Laborious,

    /// <summary>The last part never.</summary>
    LastPartLost,
}
