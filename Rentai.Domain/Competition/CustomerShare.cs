namespace Rentai.Domain.Competition;

/// <summary>Our share at a customer 占有率, as a page shows it.</summary>
/// <param name="CustomerNumber">Which customer.</param>
/// <param name="Sheet">Shares, competitors (the strongest first), reason and day; keeps <see cref="ShareSheetRules"/>.</param>
/// <param name="Version">Version for the next change.</param>
/// <param name="ChangedAt">Last change (UTC).</param>
/// <param name="ChangedBy">By whom.</param>
public sealed record CustomerShare(string CustomerNumber, ShareSheet Sheet, long Version, DateTime ChangedAt, string? ChangedBy);
