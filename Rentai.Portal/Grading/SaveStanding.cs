namespace Rentai.Portal.Grading;

/// <summary>Where ratings stand with the store.</summary>
public enum SaveStanding
{
    /// <summary>Nothing was changed yet.</summary>
    Untouched,

    /// <summary>Something is on its way.</summary>
    Saving,

    /// <summary>All is stored.</summary>
    Saved,

    /// <summary>Something waits for the person's decision; the rest is stored.</summary>
    Undecided,

    /// <summary>Storing failed and is tried again.</summary>
    Failing,

    /// <summary>The domain takes no more ratings here.</summary>
    Refused,
}
