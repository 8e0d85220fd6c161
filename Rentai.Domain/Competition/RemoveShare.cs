namespace Rentai.Domain.Competition;

/// <summary>Removes a share 占有率 that was noted by mistake; the audit trail keeps it.</summary>
/// <param name="CustomerNumber">At which customer.</param>
/// <param name="Family">Of which product family; <see langword="null"/> for all products.</param>
/// <param name="Version">The version that was read.</param>
public sealed record RemoveShare(string CustomerNumber, string? Family, long Version);
