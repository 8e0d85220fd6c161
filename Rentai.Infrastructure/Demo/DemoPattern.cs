namespace Rentai.Infrastructure.Demo;

/// <summary>How a customer of the demo company orders.</summary>
internal enum DemoPattern
{
    /// <summary>At a steady interval.</summary>
    Regular,

    /// <summary>Before and during the heating season.</summary>
    Seasonal,

    /// <summary>Whenever something is needed.</summary>
    Irregular,

    /// <summary>Every second Friday, whatever the calendar says.</summary>
    SecondFriday,

    /// <summary>One order in all.</summary>
    OneOrder,

    /// <summary>Two orders in all.</summary>
    TwoOrders,

    /// <summary>Several orders, all on one day.</summary>
    OneDay,

    /// <summary>No order.</summary>
    None,
}
