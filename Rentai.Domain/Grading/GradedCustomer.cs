using Rentai.Domain.Customers;

namespace Rentai.Domain.Grading;

/// <summary>Whom a grading is about.</summary>
/// <param name="Id">Key.</param>
/// <param name="Number">Number.</param>
/// <param name="ShortName">Short name.</param>
/// <param name="FullName">Full name.</param>
/// <param name="Class">Class in force.</param>
/// <param name="ExpectedClass">Class a potential customer is expected to reach.</param>
/// <param name="Tier">Tier in force.</param>
/// <param name="GraderId">Who is to grade.</param>
/// <param name="Grader">That person's name.</param>
public sealed record GradedCustomer(
    int Id,
    string Number,
    string ShortName,
    string FullName,
    CustomerClass Class,
    CustomerClass? ExpectedClass,
    ContactTier Tier,
    int? GraderId,
    string? Grader
);
