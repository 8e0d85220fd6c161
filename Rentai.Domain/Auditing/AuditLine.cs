using Rentai.Domain.Access;

namespace Rentai.Domain.Auditing;

/// <summary>A line of the audit trail, as an executive reads it.</summary>
/// <param name="At">When (UTC).</param>
/// <param name="Actor">Who.</param>
/// <param name="Kind">What happened.</param>
/// <param name="Operation">In the course of which operation.</param>
/// <param name="Subject">Kind of record.</param>
/// <param name="SubjectId">Which record.</param>
/// <param name="CustomerNumber">The customer it concerns.</param>
/// <param name="CustomerName">That customer's short name.</param>
/// <param name="DataLevel">Level of the data.</param>
/// <param name="Origin">From where.</param>
/// <param name="Changes">Fields with old and new values.</param>
public sealed record AuditLine(
    DateTime At,
    string Actor,
    AuditKind Kind,
    string Operation,
    string Subject,
    string? SubjectId,
    string? CustomerNumber,
    string? CustomerName,
    AccessLevel DataLevel,
    string Origin,
    IReadOnlyList<AuditChange> Changes
);
