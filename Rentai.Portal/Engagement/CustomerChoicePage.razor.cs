using Microsoft.AspNetCore.Components;
using Rentai.Domain;
using Rentai.Domain.Customers;
using Rentai.Domain.Engagement;
using Rentai.Portal.Resources;
using Rentai.Portal.Shell.Parts;

namespace Rentai.Portal.Engagement;

/// <summary>Whom a new report is about: those met lately one tap away, everybody else by search.</summary>
public sealed partial class CustomerChoicePage
{
    private const int MostHits = 12;
    private IReadOnlyList<CustomerHit> hits = [];
    private List<LogSummary> lately = [];
    private string? text;
    private bool isFinding;

    [Inject]
    public required ICustomers Customers { get; set; }

    [Inject]
    public required IContactLog Log { get; set; }

    private string Form => UrlQuery.Of(Navigation).Path.TrimStart('/');

    private string Title =>
        Form switch
        {
            "call" => EngagementTexts.Call_New,
            "follow-up" => EngagementTexts.FollowUp_New,
            _ => EngagementTexts.Visit_New,
        };

    protected override async Task OnInitializedAsync()
    {
        var mine = await Log.FindAsync(new LogQuery(new LogFilter { Whose = Whose.Mine }, new Paging(1, 60)), Life);
        lately = [.. mine.Rows.DistinctBy(r => r.CustomerNumber).Take(8)];
    }

    private string HrefOf(string number) => $"/customers/{number}/{Form}";

    private async Task FindAsync(string? typed)
    {
        text = string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();
        if (text is null)
        {
            hits = [];
            return;
        }

        var asked = text;
        isFinding = true;
        var found = await Customers.SearchAsync(asked, MostHits, Life);
        if (asked == text)
        {
            hits = found;
            isFinding = false;
        }
    }

    private void OpenFirst()
    {
        if (hits.Count > 0)
        {
            Navigation.NavigateTo(HrefOf(hits[0].Number));
        }
    }
}
