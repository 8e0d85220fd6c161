using Rentai.Domain.Access;

namespace Rentai.Domain.Staff;

/// <summary>A colleague 员工, entered at the first sign-in. The administrator's cap and suspension are kept here.</summary>
internal sealed class StaffMember : IVersioned
{
    private StaffMember() { }

    public StaffMember(string subjectId, string name, string? email, Position position, string? team, AccessLevel? granted)
    {
        SubjectId = subjectId;
        Name = name;
        Email = email;
        Position = position;
        Team = team;
        Granted = granted;
    }

    public int Id { get; private set; }

    /// <summary>The identity provider's lasting id.</summary>
    public string SubjectId { get; private set; } = "";

    public string Name { get; private set; } = "";

    public string? Email { get; private set; }

    public Position Position { get; private set; }

    /// <summary>Team 团队, such as a sales region; the filter "my team" goes by it.</summary>
    public string? Team { get; private set; }

    /// <summary>
    /// Level that the identity provider granted when the person was here last; <see langword="null"/> for none. The gate asks the identity
    /// provider anew each time; this is for those who hand something over to a colleague.
    /// </summary>
    public AccessLevel? Granted { get; private set; }

    /// <summary>Highest level the person may use, whatever the identity provider grants.</summary>
    public AccessLevel? Cap { get; private set; }

    public bool IsSuspended { get; private set; }

    /// <summary>Why capped or suspended; shown to administrators only.</summary>
    public string? Reason { get; private set; }

    public DateTime? LastSeenAt { get; private set; }

    public long Version { get; private set; }

    public DateTime ChangedAt { get; private set; }

    public string? ChangedBy { get; private set; }

    public void CapAt(AccessLevel? level, string? reason)
    {
        Cap = level;
        Reason = reason;
    }

    public void Suspend(string reason)
    {
        IsSuspended = true;
        Reason = reason;
    }

    public void Reinstate()
    {
        IsSuspended = false;
        Reason = null;
    }

    public void Assign(Position position, string? team)
    {
        Position = position;
        Team = team;
    }

    /// <summary>Takes over the name that the identity provider gives now.</summary>
    public void Introduce(string name, string? email)
    {
        Name = name;
        Email = email;
    }
}
