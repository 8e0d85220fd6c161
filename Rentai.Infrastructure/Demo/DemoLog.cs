using Rentai.Domain.Engagement;

namespace Rentai.Infrastructure.Demo;

/// <summary>An entry of the contact log.</summary>
/// <param name="SubmissionId">The form that filed it.</param>
/// <param name="Kind">Visit or call; a call keeps only what its form asks.</param>
/// <param name="Author">Who filed it.</param>
/// <param name="Sheet">What it says; people and next steps are in the other fields.</param>
/// <param name="Contacts">Whom of theirs, by place among the customer's contacts.</param>
/// <param name="Colleagues">Who of ours besides the author.</param>
/// <param name="Steps">What was promised.</param>
internal sealed record DemoLog(
    Guid SubmissionId,
    LogKind Kind,
    DemoPerson Author,
    VisitSheet Sheet,
    IReadOnlyList<int> Contacts,
    IReadOnlyList<DemoPerson> Colleagues,
    IReadOnlyList<DemoStep> Steps
);

/// <summary>A follow-up.</summary>
internal sealed record DemoStep(string What, DateOnly DueOn, DemoPerson Owner, DateOnly? DoneOn, string? DoneNote);
