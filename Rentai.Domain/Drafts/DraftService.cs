using FluentValidation;
using Rentai.Domain.Access;
using Rentai.Domain.Calendar;

namespace Rentai.Domain.Drafts;

/// <inheritdoc cref="IDrafts"/>
internal sealed class DraftService(IGate gate, IDraftStore store, PortalClock clock) : IDrafts
{
    private const int LongestTitle = 200;

    /// <summary>How long a draft is kept after its last change.</summary>
    private static readonly TimeSpan Life = TimeSpan.FromDays(30);

    private static readonly KeepDraftRules Rules = new();

    /// <inheritdoc/>
    public async Task<DateTime?> KeepAsync(KeepDraft command, CancellationToken ct)
    {
        var scope = await gate.AdmitAsync(Operation.KeepDrafts, ct);
        await Rules.ValidateAndThrowAsync(command, ct);
        scope.Demand(command.VisibleFrom);
        return await store.KeepAsync(command with { Title = Cut(command.Title) }, clock.Now, Expired, scope, ct);
    }

    /// <inheritdoc/>
    public async Task<KeptDraft?> FindAsync(Guid id, CancellationToken ct)
    {
        var scope = await gate.AdmitAsync(Operation.KeepDrafts, ct);
        return await store.FindAsync(id, Expired, scope, ct);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<DraftSummary>> MineAsync(string? form, string? customerNumber, CancellationToken ct)
    {
        var scope = await gate.AdmitAsync(Operation.KeepDrafts, ct);
        return await store.MineAsync(form, customerNumber, Expired, scope, ct);
    }

    /// <inheritdoc/>
    public async Task DiscardAsync(Guid id, CancellationToken ct)
    {
        var scope = await gate.AdmitAsync(Operation.KeepDrafts, ct);
        await store.CloseAsync(id, clock.Now, scope, ct);
    }

    private DateTime Expired => clock.Now - Life;

    /// <summary>A title too long for a list is cut, and never in the middle of a character of two code units.</summary>
    private static string Cut(string title) =>
        title.Length <= LongestTitle ? title
        : char.IsHighSurrogate(title[LongestTitle - 1]) ? title[..(LongestTitle - 1)]
        : title[..LongestTitle];
}
