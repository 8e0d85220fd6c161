namespace Rentai.Portal.Drafts;

/// <summary>Where a form stands with its draft.</summary>
public enum DraftStanding
{
    /// <summary>Nothing was typed yet.</summary>
    Untouched,

    /// <summary>Something was typed and is on its way.</summary>
    Keeping,

    /// <summary>All that was typed is kept.</summary>
    Kept,

    /// <summary>Keeping failed and is tried again.</summary>
    Failing,

    /// <summary>It cannot be kept as it is; the next change is tried again.</summary>
    Refused,

    /// <summary>The draft was submitted or thrown away somewhere else; what was typed since is on this page alone.</summary>
    Closed,
}
