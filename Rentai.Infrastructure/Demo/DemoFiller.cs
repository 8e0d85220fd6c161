using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Rentai.Domain.Access;
using Rentai.Domain.Auditing;
using Rentai.Domain.Calendar;
using Rentai.Domain.Customers;
using Rentai.Infrastructure.Persistence;

namespace Rentai.Infrastructure.Demo;

/// <summary>Writes the demo company into an empty store: all of it or nothing.</summary>
internal sealed class DemoFiller(IGate gate, PortalContexts contexts, ICustomerStore store, PortalClock clock, FiscalCalendar fiscal)
{
    private const int ChunkSize = 250;

    /// <summary>Fills the store.</summary>
    /// <returns>Whether it was empty; a store with customers is left as it is.</returns>
    public async Task<bool> FillAsync(int customers, CancellationToken ct)
    {
        var scope = gate.Admit(SystemActor.DemoCompany);
        var today = clock.Today;
        var company = new DemoCompany(customers, today, fiscal);
        await using var db = contexts.Open(scope);
        if (await db.Customers.AnyAsync(ct))
        {
            return false;
        }

        if (db.Database.IsSqlite())
        {
            // Room for the indexes while they grow, in kilobytes.
            await db.Database.OpenConnectionAsync(ct);
            await db.Database.ExecuteSqlRawAsync("PRAGMA cache_size = -400000", ct);
        }

        await db.TogetherAsync(
            async () =>
            {
                var writer = new BulkWriter(db);
                var staff = await EnterStaffAsync(db, writer, today, ct);
                await writer.WriteAsync(DemoRows.Products(), keyed: true, ct);
                var rows = new DemoRows(staff);
                var scheme = await db.GradingSchemes.OrderBy(s => s.Number).FirstAsync(ct);
                var rounds = company.Rounds(scheme.Content);
                foreach (var chunk in Prepared(company.Customers().Chunk(ChunkSize), rows, rounds))
                {
                    await chunk.WriteAsync(writer, ct);
                }

                rounds.Close();
                await new DemoGradingRows(staff, scheme.Id, scheme.Content).WriteAsync(db, rounds, ct);

                db.Add(
                    new AuditEntry(
                        clock.Now,
                        scope,
                        AuditKind.Created,
                        nameof(DemoCompany),
                        customers.ToString(CultureInfo.InvariantCulture),
                        null,
                        AccessLevel.Executive,
                        null
                    )
                );
                return await db.SaveChangesAsync(ct);
            },
            ct
        );
        var year = fiscal.YearOf(today);
        await store.RefreshFiguresAsync(year, fiscal.YearBefore(year), scope, ct);
        return true;
    }

    /// <summary>Makes the rows and the gradings of the next customers while those of the last are being written.</summary>
    private static IEnumerable<DemoRows.Chunk> Prepared(IEnumerable<DemoCustomer[]> chunks, DemoRows rows, DemoRounds rounds)
    {
        using var all = chunks.GetEnumerator();
        var next = Task.Run(Make);
        while (next.GetAwaiter().GetResult() is { } ready)
        {
            next = Task.Run(Make);
            yield return ready;
        }

        DemoRows.Chunk? Make()
        {
            if (!all.MoveNext())
            {
                return null;
            }

            foreach (var customer in all.Current)
            {
                rounds.Take(customer);
            }

            return rows.Of(all.Current);
        }
    }

    /// <summary>Enters the colleagues that have not signed in before.</summary>
    private static async Task<Dictionary<string, int>> EnterStaffAsync(
        PortalDbContext db,
        BulkWriter writer,
        DateOnly today,
        CancellationToken ct
    )
    {
        var known = await db.Staff.Select(s => s.SubjectId).ToListAsync(ct);
        await writer.WriteAsync(DemoRows.Staff(known, today), keyed: false, ct);
        return await db.Staff.ToDictionaryAsync(s => s.SubjectId, s => s.Id, ct);
    }
}
