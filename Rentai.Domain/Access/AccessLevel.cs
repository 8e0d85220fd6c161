namespace Rentai.Domain.Access;

/// <summary>
/// Access level 权限级别: which data a person may read and write. Levels are cumulative; the number is the order.
/// Stored as its number, so that a query can compare it.
/// </summary>
public enum AccessLevel
{
    /// <summary>业务: business assistants, sales engineers, technical service.</summary>
    Staff = 1,

    /// <summary>经理: account managers and sales managers.</summary>
    Manager = 2,

    /// <summary>高层: general manager and directors.</summary>
    Executive = 3,
}
