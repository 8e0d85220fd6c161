using System.Globalization;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Rentai.Domain;
using Rentai.Portal.Shell.Parts;

namespace Rentai.Portal.Tests.Shell.Parts;

public sealed class RecordTableTests : BunitContext
{
    private readonly List<TableQuery> asked = [];

    public RecordTableTests()
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("zh-CN");
        JSInterop.Mode = JSRuntimeMode.Loose;
    }

    [Fact]
    public void Table_Opened_SortedByDefault()
    {
        var table = Show();

        table.WaitForAssertion(() => Assert.Equal(2, table.FindAll("tbody a.record-link").Count));
        var query = Assert.Single(asked);
        Assert.Equal(("sales", true, 1), (query.Sort, query.Descending, query.Paging.Number));
        Assert.Equal("descending", table.Find("th[aria-sort]").GetAttribute("aria-sort"));
    }

    [Fact]
    public void Table_AddressChanged_LoadsAgain()
    {
        var table = Show();
        table.WaitForAssertion(() => Assert.Single(asked));

        Navigation.NavigateTo("/customers?sort=name&page=3");

        table.WaitForAssertion(() => Assert.Equal(2, asked.Count));
        Assert.Equal(("name", false, 3), (asked[1].Sort, asked[1].Descending, asked[1].Paging.Number));
    }

    [Fact]
    public void Table_SortByAColumnItDoesNotOffer_DefaultSort()
    {
        Navigation.NavigateTo("/customers?sort=-margin");

        var table = Show();

        table.WaitForAssertion(() => Assert.Equal("sales", Assert.Single(asked).Sort));
    }

    [Fact]
    public void Table_SortHeader_LinkThatStartsAtPageOne()
    {
        Navigation.NavigateTo("/customers?class=Core&page=3");

        var table = Show();

        table.WaitForAssertion(() => Assert.Equal("/customers?class=Core&sort=name", table.Find("thead th a").GetAttribute("href")));
    }

    [Fact]
    public void Table_NothingFits_OffersToClearTheFilters()
    {
        var table = Show(rows: 0, clear: "/customers");

        table.WaitForAssertion(() => Assert.Equal("/customers", table.Find(".empty a").GetAttribute("href")));
    }

    [Fact]
    public void Table_LoadFails_SaysSoAndTriesAgain()
    {
        var fails = true;
        var table = Show(fail: () => fails);
        table.WaitForAssertion(() => table.Find("[role=alert]"));

        fails = false;
        table.Find("[role=alert] button").Click();

        table.WaitForAssertion(() => Assert.Equal(2, table.FindAll("a.record-link").Count));
    }

    private NavigationManager Navigation => Services.GetRequiredService<NavigationManager>();

    private IRenderedComponent<RecordTable<string>> Show(int rows = 2, string? clear = null, Func<bool>? fail = null)
    {
        if (Navigation.Uri == Navigation.BaseUri)
        {
            Navigation.NavigateTo("/customers");
        }

        return Render<RecordTable<string>>(p =>
            p.Add(t => t.Id, "test")
                .Add(t => t.Title, "客户")
                .Add(t => t.DefaultSort, "-sales")
                .Add(t => t.ClearHref, clear)
                .Add(t => t.Key, r => r)
                .Add(t => t.RowLink, r => "/customers/" + r)
                .Add(t => t.PhoneRow, r => r)
                .Add(
                    t => t.Load,
                    (query, _) =>
                    {
                        asked.Add(query);
                        return fail?.Invoke() == true
                            ? Task.FromException<PageOf<string>>(new InvalidOperationException("away"))
                            : Task.FromResult(new PageOf<string>([.. Enumerable.Range(1, rows).Select(i => $"C000{i}")], rows));
                    }
                )
                .Add<TwoColumns>(t => t.Columns)
        );
    }
}
