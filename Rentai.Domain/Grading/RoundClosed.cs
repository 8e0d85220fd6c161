namespace Rentai.Domain.Grading;

/// <summary>What closing a round did.</summary>
/// <param name="Approved">Customers placed in the pyramid.</param>
/// <param name="Changed">Customers whose class or tier changed.</param>
/// <param name="Unapproved">Customers that kept class and tier.</param>
public sealed record RoundClosed(int Approved, int Changed, int Unapproved);
