namespace Rentai.Domain.Customers;

/// <summary>Contact with a customer at a glance, counted over what the reader may see.</summary>
/// <param name="LastOn">Last visit or call.</param>
/// <param name="LastBy">By whom.</param>
/// <param name="OpenFollowUps">Follow-ups not done.</param>
/// <param name="OverdueFollowUps">Of them, those past their date.</param>
/// <param name="NextDueOn">Next due date among the open ones.</param>
public sealed record ContactGlance(DateOnly? LastOn, string? LastBy, int OpenFollowUps, int OverdueFollowUps, DateOnly? NextDueOn);
