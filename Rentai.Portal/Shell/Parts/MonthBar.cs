namespace Rentai.Portal.Shell.Parts;

/// <summary>A month of a chart.</summary>
/// <param name="Month">Its first day.</param>
/// <param name="Yuan">The month's amount.</param>
/// <param name="YearBefore">The same month a year before, when known.</param>
/// <param name="Average">The average of the twelve months that end with this one, when known.</param>
/// <param name="Note">A word on the chart at this month.</param>
public sealed record MonthBar(DateOnly Month, decimal Yuan, decimal? YearBefore, decimal? Average, string? Note = null);
