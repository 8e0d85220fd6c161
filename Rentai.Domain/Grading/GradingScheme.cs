namespace Rentai.Domain.Grading;

/// <summary>A version of the grading scheme 评级方案. Entered once and never changed.</summary>
internal sealed class GradingScheme
{
    private GradingScheme() { }

    public GradingScheme(
        int number,
        string name,
        string? note,
        int? basedOn,
        SchemeContent content,
        DateTime savedAt,
        string savedBy,
        Guid id
    )
    {
        Number = number;
        Name = name;
        Note = note;
        BasedOn = basedOn;
        Content = content;
        SavedAt = savedAt;
        SavedBy = savedBy;
        SubmissionId = id;
    }

    public int Id { get; private set; }

    /// <summary>Version number 版本, counting up from 1.</summary>
    public int Number { get; private set; }

    public string Name { get; private set; } = "";

    /// <summary>Why it was made.</summary>
    public string? Note { get; private set; }

    /// <summary>The version that it was made from.</summary>
    public int? BasedOn { get; private set; }

    public SchemeContent Content { get; private set; } = null!;

    public DateTime SavedAt { get; private set; }

    public string SavedBy { get; private set; } = "";

    public Guid SubmissionId { get; private set; }
}
