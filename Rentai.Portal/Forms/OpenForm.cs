namespace Rentai.Portal.Forms;

/// <summary>
/// A form that somebody is filling in, with all that must outlive a lost connection: what is typed, and what it was typed upon, so that a
/// change that somebody else saved meanwhile is still noticed.
/// </summary>
/// <typeparam name="T">The sheet.</typeparam>
public sealed class OpenForm<T>
    where T : class
{
    /// <summary>What is typed.</summary>
    public required T Sheet { get; set; }

    /// <summary>The record as it was when typing began, or when the last conflict was shown.</summary>
    public required T Seen { get; set; }

    /// <summary>The version of <see cref="Seen"/>; 0 for a new record.</summary>
    public long Version { get; set; }

    /// <summary>Which form of which customer it is.</summary>
    public string Place { get; set; } = "";

    /// <summary>Made once per form, so that pressing the button twice enters one record; also the id of the draft.</summary>
    public Guid SubmissionId { get; set; }

    /// <summary>Number of the last change.</summary>
    public long Sequence { get; set; }

    /// <summary>When the draft was kept last (UTC).</summary>
    public DateTime? KeptAt { get; set; }
}
