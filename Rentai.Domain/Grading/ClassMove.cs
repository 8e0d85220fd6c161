using Rentai.Domain.Customers;

namespace Rentai.Domain.Grading;

/// <summary>How many customers went from one class to another.</summary>
/// <param name="From">Class before; <see langword="null"/> when never graded.</param>
/// <param name="To">Class now.</param>
/// <param name="Customers">How many.</param>
public sealed record ClassMove(CustomerClass? From, CustomerClass To, int Customers);
