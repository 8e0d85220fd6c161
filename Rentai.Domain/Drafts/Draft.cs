using Rentai.Domain.Access;

namespace Rentai.Domain.Drafts;

/// <summary>
/// A draft 草稿 of one person. When it is submitted or discarded the row stays, closed and empty, until it expires: an autosave that
/// was still on its way finds it and brings nothing back.
/// </summary>
internal sealed class Draft : ILevelled, IOwned
{
    private Draft() { }

    public Draft(int ownerId, KeepDraft command, DateTime savedAt)
    {
        OwnerId = ownerId;
        Id = command.Id;
        Form = command.Form;
        CustomerNumber = command.CustomerNumber;
        Title = command.Title;
        Json = command.Json;
        VisibleFrom = command.VisibleFrom;
        Sequence = command.Sequence;
        SavedAt = savedAt;
    }

    public int OwnerId { get; private set; }

    /// <summary>The form's submission id.</summary>
    public Guid Id { get; private set; }

    public string Form { get; private set; } = "";

    public string? CustomerNumber { get; private set; }

    public string Title { get; private set; } = "";

    public string Json { get; private set; } = "";

    public AccessLevel VisibleFrom { get; private set; }

    public long Sequence { get; private set; }

    /// <summary>When it was kept last, or closed (UTC).</summary>
    public DateTime SavedAt { get; private set; }

    public bool IsClosed { get; private set; }

    /// <summary>The mark that nothing is kept under this id any more.</summary>
    public static Draft Closed(int ownerId, Guid id, DateTime at) =>
        new()
        {
            OwnerId = ownerId,
            Id = id,
            VisibleFrom = AccessLevel.Staff,
            SavedAt = at,
            IsClosed = true,
        };
}
