using Rentai.Domain.Grading;

namespace Rentai.Portal.Grading;

/// <summary>A new version of the scheme as it is typed.</summary>
public sealed record SchemeSheet
{
    /// <summary>Name of the version.</summary>
    public string Name { get; set; } = "";

    /// <summary>Why it is made.</summary>
    public string? Note { get; set; }

    /// <summary>What it says.</summary>
    public required SchemeContent Content { get; set; }

    /// <summary>The command that saves it.</summary>
    public SaveScheme For(int basedOn, Guid submissionId) => new(basedOn, Name, Note, Content, submissionId);
}
