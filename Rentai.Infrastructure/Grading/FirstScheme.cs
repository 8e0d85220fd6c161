using Microsoft.EntityFrameworkCore;
using Rentai.Domain.Access;
using Rentai.Domain.Calendar;
using Rentai.Domain.Grading;
using Rentai.Infrastructure.Persistence;

namespace Rentai.Infrastructure.Grading;

/// <summary>Gives a store that has no grading scheme the standard one 标准方案 as version 1.</summary>
internal sealed class FirstScheme(IGate gate, PortalContexts contexts, PortalClock clock)
{
    private const string SavedBy = "Rentai Portal";

    /// <summary>The same in every store.</summary>
    private static readonly Guid Submission = new("0b9c6f5e-3a41-4c7e-9d52-7f0a4d1e2b68");

    /// <summary>Enters it, unless there is one.</summary>
    public async Task EnterAsync(CancellationToken ct)
    {
        await using var db = contexts.Open(gate.Admit(SystemActor.StandardScheme));
        if (!await db.GradingSchemes.AnyAsync(ct))
        {
            db.Add(new GradingScheme(1, StandardScheme.Name.Chinese, null, null, StandardScheme.Content, clock.Now, SavedBy, Submission));
            await db.SaveChangesAsync(ct);
        }
    }
}
