namespace Rentai.Domain.Access;

/// <summary>What an operation asks of a person: a level, the administrator's right, or either of them.</summary>
/// <param name="Level">The least level, or <see langword="null"/> where no level opens it.</param>
/// <param name="ByAdministrator">Whether the administrator's right opens it too.</param>
internal readonly record struct Requirement(AccessLevel? Level, bool ByAdministrator)
{
    /// <summary>The administrator's right; no level, however high, replaces it.</summary>
    public static Requirement Administrator { get; } = new(null, true);

    /// <summary>At least this level.</summary>
    public static Requirement From(AccessLevel level) => new(level, false);

    /// <summary>At least this level, or the administrator's right: settings, which hold no business data.</summary>
    public static Requirement FromOrAdministrator(AccessLevel level) => new(level, true);

    /// <summary>Whether somebody of this level and right meets it.</summary>
    public bool IsMetBy(AccessLevel? level, bool isAdministrator) => (ByAdministrator && isAdministrator) || level >= Level;
}
