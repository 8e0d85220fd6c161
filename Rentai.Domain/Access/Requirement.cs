namespace Rentai.Domain.Access;

/// <summary>What an operation asks of a person: a level, or the administrator's right, never both.</summary>
/// <param name="Level">The least level, or <see langword="null"/> where only the administrator's right counts.</param>
internal readonly record struct Requirement(AccessLevel? Level)
{
    /// <summary>The administrator's right; no level, however high, replaces it.</summary>
    public static Requirement Administrator { get; } = new(null);

    /// <summary>At least this level.</summary>
    public static Requirement From(AccessLevel level) => new(level);

    /// <summary>Whether somebody of this level and right meets it.</summary>
    public bool IsMetBy(AccessLevel? level, bool isAdministrator) => Level is { } least ? level >= least : isAdministrator;
}
