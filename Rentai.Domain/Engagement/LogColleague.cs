using Rentai.Domain.Staff;

namespace Rentai.Domain.Engagement;

/// <summary>One of ours who took part besides the author.</summary>
internal sealed class LogColleague
{
    private LogColleague() { }

    public LogColleague(int staffId) => StaffId = staffId;

    public int LogId { get; private set; }

    public ContactLog Log { get; private set; } = null!;

    public int StaffId { get; private set; }

    public StaffMember Staff { get; private set; } = null!;
}
