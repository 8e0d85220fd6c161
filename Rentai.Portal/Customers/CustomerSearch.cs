using Rentai.Domain.Access;
using Rentai.Domain.Customers;
using Rentai.Domain.Resources;
using Rentai.Portal.Resources;
using Rentai.Portal.Shell;
using Rentai.Portal.Shell.Parts;

namespace Rentai.Portal.Customers;

/// <summary>Customers and their contacts, for the search box.</summary>
public sealed class CustomerSearch(ICustomers customers, IAccess access) : ISearchSource
{
    private const int Most = 10;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<SearchHit>> FindAsync(string text, CancellationToken ct) =>
        (await access.MineAsync(ct)).May(Operation.FindCustomers) ? [.. (await customers.SearchAsync(text, Most, ct)).Select(Shown)] : [];

    private static SearchHit Shown(CustomerHit hit) =>
        hit.Contact is { } contact
            ? new SearchHit(contact, CustomerTexts.ContactAt.With(hit.ShortName), CustomerLinks.Profile(hit.Number, ProfileTabs.Contacts))
            : new SearchHit(hit.ShortName, $"{hit.Number} · {Wording.Of(hit.Class)} · {hit.FullName}", CustomerLinks.Profile(hit.Number));
}
