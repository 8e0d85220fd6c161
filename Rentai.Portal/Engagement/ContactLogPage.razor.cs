using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Rentai.Domain;
using Rentai.Domain.Customers;
using Rentai.Domain.Engagement;
using Rentai.Domain.Staff;
using Rentai.Portal.Resources;
using Rentai.Portal.Shell.Parts;

namespace Rentai.Portal.Engagement;

/// <summary>The contact log 联络记录: own, the team's, everybody's.</summary>
public sealed partial class ContactLogPage
{
    private IReadOnlyList<FilterGroup> groups = [];
    private IReadOnlyList<StaffName> staff = [];
    private FilterOption? customer;
    private int? total;

    [Inject]
    public required IContactLog Log { get; set; }

    [Inject]
    public required IStaff Staff { get; set; }

    [Inject]
    public required ICustomers Customers { get; set; }

    private UrlQuery Url => UrlQuery.Of(Navigation);

    private Whose Usual => LogAddress.UsualFor(Rights);

    private static IReadOnlyList<FilterOption> WhoseOptions =>
        [.. new[] { Whose.Mine, Whose.MyTeam, Whose.All }.Select(w => new FilterOption(LogAddress.Word(w), Wording.Of(w)))];

    protected override async Task OnInitializedAsync()
    {
        Navigation.LocationChanged += Moved;
        Group();
        staff = await Staff.NamesAsync(Life);
        await NameCustomerAsync();
        Group();
    }

    protected override void Dispose(bool disposing)
    {
        Navigation.LocationChanged -= Moved;
        base.Dispose(disposing);
    }

    private void Group() =>
        groups = [
            FilterGroup.Of<LogKind>("kind", EngagementTexts.Column_Kind) with
            {
                IsSingle = true,
            },
            FilterGroup.Of<Mood>("mood", EngagementTexts.Column_Mood) with
            {
                IsSingle = true,
            },
            FilterGroup.Of<ContactResult>("result", EngagementTexts.Column_Result) with
            {
                IsSingle = true,
            },
            new("author", EngagementTexts.Column_Author, [.. staff.Select(s => new FilterOption($"{s.Id}", s.Name))], IsSingle: true),
            .. customer is not null ? [new FilterGroup("customer", customer.Text, [customer])] : Array.Empty<FilterGroup>(),
        ];

    // A number that belongs to nobody stays a number, so that one sees what is being looked for.
    private async Task NameCustomerAsync()
    {
        var number = Url.One("customer");
        if (number != customer?.Value)
        {
            customer = number is null
                ? null
                : new FilterOption(number, (await Customers.CompanyAsync(number, Life))?.Sheet.ShortName ?? number);
        }
    }

    private Task<PageOf<LogSummary>> LoadAsync(TableQuery query, CancellationToken ct) =>
        Log.FindAsync(new LogQuery(LogAddress.Filter(query.Url, Usual), query.Paging, LogAddress.Sort(query.Sort), query.Descending), ct);

    private void Loaded(PageOf<LogSummary> page) => total = page.Total;

    private void Moved(object? sender, LocationChangedEventArgs e) =>
        _ = InvokeAsync(async () =>
        {
            await NameCustomerAsync();
            Group();
            StateHasChanged();
        });
}
