using Bunit;
using Rentai.Domain.Access;
using Rentai.Domain.Grading;
using Rentai.Portal.Grading;

namespace Rentai.Portal.Tests.Grading;

public sealed class SchemeEditPageTests : PageTest
{
    private int number;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        number = await AsAsync<IGradingSchemes, int>(
            Persons.Executive,
            s => s.SaveAsync(new SaveScheme(null, "标准方案", null, PlainScheme.Content, Guid.CreateVersion7()), Ct)
        );
    }

    [Fact]
    public async Task Page_Manager_NotFoundAndNoWayThere()
    {
        var edit = await OpenEditAsync(Persons.Manager);
        var read = await OpenAsync<SchemePage>(Persons.Manager, SchemeLinks.Version(number), p => p.Add(s => s.Number, number));

        edit.WaitForAssertion(() => Assert.NotEmpty(edit.FindAll(".not-found")));
        read.WaitForAssertion(() => Assert.NotEmpty(read.FindAll(".factor-table tbody tr")));
        Assert.Empty(read.FindAll("a[href$='/edit']"));
    }

    [Fact]
    public async Task Save_SumNotAHundred_SaysByHowMuchAndSavesNothing()
    {
        var page = await OpenEditAsync(Persons.Executive);
        await NameAsync(page, "2027年方案");
        await SetAsync(page, "weight-1", "20");

        await page.Find("form").SubmitAsync();

        page.WaitForAssertion(() => Assert.Contains("权重合计为 102，比 100 多了 2。", page.Markup, StringComparison.Ordinal));
        Assert.Equal(number, (await VersionsAsync())[0].Number);
    }

    [Fact]
    public async Task Save_BoundaryTheWrongWay_SaysSoAtTheFactor()
    {
        var page = await OpenEditAsync(Persons.Executive);
        await SetAsync(page, "line-b-2", "200万");

        page.WaitForAssertion(() => Assert.Contains("A 高于 B", page.Find(".factor-wrong").TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Save_ScaledToAHundred_MakesTheNextVersion()
    {
        var page = await OpenEditAsync(Persons.Executive);
        await NameAsync(page, "2027年方案");
        await SetAsync(page, "weight-1", "20");
        await page.Find(".factor-sum button").ClickAsync();

        await page.Find("form").SubmitAsync();

        page.WaitForAssertion(() => Assert.EndsWith(SchemeLinks.Version(number + 1), Address, StringComparison.Ordinal));
        var saved = await AsAsync<IGradingSchemes, SchemeVersion?>(Persons.Executive, s => s.ReadAsync(number + 1, Ct));
        Assert.Equal(("2027年方案", number), (saved!.Summary.Name, saved.Summary.BasedOn));
        Assert.Equal(100, saved.Content.Factors.Sum(f => f.Weight));
    }

    [Fact]
    public async Task Typed_ServerGoneBeforeSaving_OfferedAgain()
    {
        var first = await OpenEditAsync(Persons.Executive);
        await SetAsync(first, "weight-1", "17.5");
        Time.Advance(TimeSpan.FromSeconds(2));
        first.WaitForAssertion(() => Assert.Contains("draft=", Address, StringComparison.Ordinal));

        var second = await OpenEditAsync(Persons.Executive);
        await second.Find(".draft-banner .action.main").ClickAsync();
        var third = await OpenEditAsync(Persons.Executive, new Uri(Address).Query);

        third.WaitForAssertion(() => Assert.Equal("17.5", third.Find("#weight-1").GetAttribute("value")));
    }

    // Nothing of the level-bound drafts is touched for somebody without a level.
    [Fact]
    public async Task Save_AdministratorWithoutLevel_MakesTheNextVersion()
    {
        var page = await OpenEditAsync(Persons.Administrator);
        await NameAsync(page, "2027年方案");

        await page.Find("form").SubmitAsync();

        page.WaitForAssertion(() => Assert.EndsWith(SchemeLinks.Version(number + 1), Address, StringComparison.Ordinal));
        Assert.Empty(page.FindAll(".draft-state"));
    }

    [Fact]
    public async Task Number_NotReadable_GivesWayToWhatStood()
    {
        var page = await OpenEditAsync(Persons.Executive);

        await SetAsync(page, "weight-1", "很多");
        Assert.Equal("18", page.Find("#weight-1").GetAttribute("value"));
        await SetAsync(page, "weight-1", "１７，５");
        Assert.Equal("17.5", page.Find("#weight-1").GetAttribute("value"));
    }

    private Task<IRenderedComponent<SchemeEditPage>> OpenEditAsync(SignedInPerson person, string query = "") =>
        OpenAsync<SchemeEditPage>(person, SchemeLinks.Edit(number) + query, p => p.Add(s => s.Number, number));

    private Task<IReadOnlyList<SchemeSummary>> VersionsAsync() =>
        AsAsync<IGradingSchemes, IReadOnlyList<SchemeSummary>>(Persons.Executive, s => s.ListAsync(Ct));

    private static Task SetAsync(IRenderedComponent<SchemeEditPage> page, string id, string text)
    {
        page.WaitForElement("#" + id);
        return page.Find("#" + id).ChangeAsync(text);
    }

    private static Task NameAsync(IRenderedComponent<SchemeEditPage> page, string name)
    {
        page.WaitForElement("form");
        var box = page.FindComponents<Rentai.Portal.Shell.Parts.TypingField>().First(b => b.Instance.Name == "scheme-name");
        return page.InvokeAsync(() => box.Instance.ValueChanged.InvokeAsync(name));
    }
}
