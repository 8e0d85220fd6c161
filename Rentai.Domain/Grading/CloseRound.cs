namespace Rentai.Domain.Grading;

/// <summary>Close a round: classes and tiers of its approved gradings are in force at once.</summary>
/// <param name="FiscalYear">The round.</param>
/// <param name="Version">The version that the executive saw.</param>
/// <param name="Unapproved">
/// How many customers the executive agreed to leave with the class and tier they have, since they are not approved. Another number than
/// the true one is refused.
/// </param>
public sealed record CloseRound(int FiscalYear, long Version, int Unapproved);
