using FluentValidation;
using Rentai.Domain.Access;

namespace Rentai.Domain.Grading;

/// <summary>Front door to the versions of the grading scheme 评级方案. A version is never changed: a change makes the next one.</summary>
public interface IGradingSchemes
{
    /// <summary>All versions, newest first.</summary>
    Task<IReadOnlyList<SchemeSummary>> ListAsync(CancellationToken ct);

    /// <summary>One version, or <see langword="null"/>.</summary>
    Task<SchemeVersion?> ReadAsync(int number, CancellationToken ct);

    /// <summary>Saves a new version, and ends the draft under its submission id.</summary>
    /// <returns>Its number; for a submission that arrives again the number that it got before.</returns>
    /// <exception cref="ValidationException">The scheme does not hold what <see cref="SaveSchemeRules"/> ask.</exception>
    /// <exception cref="AccessDeniedException">Below level 3 and not an administrator.</exception>
    Task<int> SaveAsync(SaveScheme command, CancellationToken ct);
}
