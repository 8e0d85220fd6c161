namespace Rentai.Domain.Customers;

/// <summary>Something that happened with a customer, within the reader's level.</summary>
/// <param name="On">When.</param>
/// <param name="Kind">What.</param>
/// <param name="Title">In one line: an order's number, a report's purpose, a follow-up's text.</param>
/// <param name="Who">By whom.</param>
/// <param name="Amount">Yuan, for orders and payments.</param>
/// <param name="LogId">The report behind it.</param>
public sealed record TimelineEvent(DateOnly On, TimelineKind Kind, string Title, string? Who, decimal? Amount, int? LogId);
