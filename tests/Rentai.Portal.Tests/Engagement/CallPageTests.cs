using Bunit;
using Rentai.Domain.Engagement;
using Rentai.Portal.Engagement;

namespace Rentai.Portal.Tests.Engagement;

public sealed class CallPageTests : ReportTest
{
    [Fact]
    public async Task Submit_ContactWordsAndResult_Filed()
    {
        var page = await OpenAsync<CallPage>(Persons.Engineer, $"/customers/{Number}/call", p => p.Add(c => c.Number, Number));
        await page.Find(".pick").ClickAsync(new());
        await TypeAsync(page, "said", "已收到货");
        await page.FindAll("input[name=result]")[4].ChangeAsync(new());

        await page.Find("form").SubmitAsync();

        var note = Assert.Single(await LogAsync());
        Assert.Equal((LogKind.Call, ContactResult.Solved, "石磊"), (note.Kind, note.Result, Assert.Single(note.People)));
    }

    [Fact]
    public async Task Contact_AnotherChosen_TakesThePlaceOfTheFirst()
    {
        var page = await OpenAsync<CallPage>(Persons.Engineer, $"/customers/{Number}/call", p => p.Add(c => c.Number, Number));

        await page.Find(".pick").ClickAsync(new());
        await page.Find(".pick").ClickAsync(new());

        Assert.Null(page.Instance.Open!.Sheet.ContactId);
    }
}
