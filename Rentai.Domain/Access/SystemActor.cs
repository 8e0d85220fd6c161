namespace Rentai.Domain.Access;

/// <summary>Who acts when no person does. Each appears under its name in the audit trail.</summary>
internal enum SystemActor
{
    /// <summary>Fills an empty store with the demo company.</summary>
    DemoCompany,

    /// <summary>Keeps the sales figures of the customer list up to date.</summary>
    Figures,

    /// <summary>Enters the standard grading scheme 标准方案 into a new store.</summary>
    StandardScheme,
}
