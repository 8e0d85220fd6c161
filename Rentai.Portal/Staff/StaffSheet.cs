using Rentai.Domain.Access;
using Rentai.Domain.Resources;
using Rentai.Domain.Staff;
using Rentai.Portal.Forms;
using Rentai.Portal.Resources;
using Rentai.Portal.Shell.Parts;

namespace Rentai.Portal.Staff;

/// <summary>An administrator's word on one person as typed.</summary>
public sealed record StaffSheet
{
    /// <summary>All fields, in the order of the form.</summary>
    public static IReadOnlyList<SheetField<StaffSheet>> Fields { get; } =
    [
        new(nameof(Position), () => StaffTexts.Position, s => Wording.Of(s.Position), (a, b) => b.Position = a.Position),
        new(nameof(Team), () => StaffTexts.Team, s => s.Team, (a, b) => b.Team = a.Team),
        new(
            nameof(Cap),
            () => StaffTexts.Cap,
            s => s.Cap is { } cap ? StaffTexts.CapItem.With(Wording.Of(cap)) : StaffTexts.NoCap,
            (a, b) => b.Cap = a.Cap
        ),
        new(
            nameof(IsSuspended),
            () => StaffTexts.Suspension,
            s => s.IsSuspended ? StaffTexts.Suspended : StaffTexts.Active,
            (a, b) => b.IsSuspended = a.IsSuspended
        ),
        new(nameof(Reason), () => StaffTexts.Reason, s => s.Reason, (a, b) => b.Reason = a.Reason),
    ];

    /// <summary>What the person does.</summary>
    public Position Position { get; set; }

    /// <summary>Team.</summary>
    public string? Team { get; set; }

    /// <summary>Highest level the person may use.</summary>
    public AccessLevel? Cap { get; set; }

    /// <summary>Whether the person is shut out.</summary>
    public bool IsSuspended { get; set; }

    /// <summary>Why capped or suspended.</summary>
    public string? Reason { get; set; }

    /// <summary>The sheet of a row of the staff list.</summary>
    public static StaffSheet Of(StaffEntry entry) =>
        new()
        {
            Position = entry.Position,
            Team = entry.Team,
            Cap = entry.Cap,
            IsSuspended = entry.IsSuspended,
            Reason = entry.Reason,
        };

    /// <summary>The command for a person at a version.</summary>
    public AmendStaff For(int staffId, long version) => new(staffId, version, Position, Team, Cap, IsSuspended, Reason);
}
