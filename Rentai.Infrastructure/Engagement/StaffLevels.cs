using Microsoft.EntityFrameworkCore;
using Rentai.Domain.Access;
using Rentai.Infrastructure.Persistence;

namespace Rentai.Infrastructure.Engagement;

/// <summary>What colleagues may see, for whoever hands something over to them.</summary>
internal static class StaffLevels
{
    /// <summary>Of these colleagues those who are not suspended, with the level that the last sign-in and the administrator's cap leave.</summary>
    public static async Task<IReadOnlyDictionary<int, AccessLevel?>> StaffLevelsAsync(
        this PortalDbContext db,
        IReadOnlyCollection<int> staffIds,
        CancellationToken ct
    ) =>
        await db
            .Staff.Where(s => !s.IsSuspended && staffIds.Contains(s.Id))
            .Select(s => new
            {
                s.Id,
                s.Granted,
                s.Cap,
            })
            .ToDictionaryAsync(s => s.Id, s => AccessPolicy.Capped(s.Granted, s.Cap), ct);
}
