namespace Rentai.Portal.Grading;

/// <summary>What the pyramid of a trial measures.</summary>
public enum TrialMeasure
{
    /// <summary>客户数.</summary>
    Customers,

    /// <summary>销售额.</summary>
    Sales,

    /// <summary>毛利.</summary>
    Profit,
}
