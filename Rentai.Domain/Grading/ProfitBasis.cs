namespace Rentai.Domain.Grading;

/// <summary>Which profit factor 1 counts.</summary>
public enum ProfitBasis
{
    /// <summary>毛利: gross profit, level 2.</summary>
    Gross,

    /// <summary>净利: net profit, level 3. The rating, the score and all that follows from them become level 3 as well.</summary>
    Net,
}
