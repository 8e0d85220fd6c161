using Rentai.Domain.Grading;

namespace Rentai.Portal.Grading;

/// <summary>What the draft of a grading holds: only what could not be stored, since every step is stored as it is made.</summary>
public sealed class WizardNotes
{
    /// <summary>Ratings, with the versions that they were given upon.</summary>
    public IReadOnlyList<RatingEntry> Entries { get; set; } = [];

    /// <summary>Class and tier set by hand, when typed and not stored.</summary>
    public OverrideSheet? Override { get; set; }
}
