using Rentai.Domain.Contacts;

namespace Rentai.Domain.Engagement;

/// <summary>A contact who took part. Known to those who may know both of the report and of the contact.</summary>
internal sealed class LogParticipant
{
    private LogParticipant() { }

    public LogParticipant(int contactId) => ContactId = contactId;

    public int LogId { get; private set; }

    public ContactLog Log { get; private set; } = null!;

    public int ContactId { get; private set; }

    public Contact Contact { get; private set; } = null!;
}
