using Rentai.Domain.Engagement;
using Rentai.Infrastructure.Persistence;

namespace Rentai.Infrastructure.Engagement;

/// <summary>Whose records are meant, as keys of the staff table.</summary>
internal static class TeamFilter
{
    /// <summary>The person who asks, or everybody in that person's team; whoever has no team stands alone.</summary>
    public static IQueryable<int> StaffMeant(this PortalDbContext db, Whose whose)
    {
        var me = db.Person;
        return whose == Whose.Mine
            ? db.Staff.Where(s => s.Id == me).Select(s => s.Id)
            : db
                .Staff.Where(s =>
                    s.Id == me || (s.Team != null && s.Team == db.Staff.Where(m => m.Id == me).Select(m => m.Team).FirstOrDefault())
                )
                .Select(s => s.Id);
    }
}
