using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Rentai.Domain.Customers;
using Rentai.Domain.Drafts;
using Rentai.Domain.Engagement;
using Rentai.Portal.Engagement;

namespace Rentai.Portal.Tests.Engagement;

public sealed class VisitPageTests : ReportTest
{
    [Fact]
    public async Task Typing_APauseLater_KeptAndNamedInTheAddress()
    {
        var page = await OpenVisitAsync();

        await TypeAsync(page, "said", "客户要求下周报价");
        await PassAsync(page);

        var draft = Assert.Single(await DraftsAsync());
        Assert.Equal(("visit", Number, "客户要求下周报价"), (draft.Form, draft.CustomerNumber, draft.Title));
        Assert.EndsWith($"/visit?draft={draft.Id}", Address, StringComparison.Ordinal);
        Assert.Equal("草稿已保存 10:00", page.Find(".draft-state").TextContent.Trim());
    }

    [Fact]
    public async Task Draft_InTheAddress_ComesBackWhole()
    {
        var first = await OpenVisitAsync();
        await FillAsync(first, "𠮷田工厂的泵 😀 在振动 x'; DROP");
        await PassAsync(first);
        var id = Assert.Single(await DraftsAsync()).Id;

        var again = await OpenVisitAsync($"?draft={id}");

        Assert.Equal("𠮷田工厂的泵 😀 在振动 x'; DROP", again.Instance.Open!.Sheet.Said);
        Assert.Equal(Mood.Positive, again.Instance.Open.Sheet.Mood);
        Assert.Equal(new DateOnly(2026, 3, 11), Assert.Single(again.Instance.Open.Sheet.NextSteps).DueOn);
        Assert.Equal("true", again.Find(".pick").GetAttribute("aria-pressed"));
        Assert.Empty(again.FindAll(".draft-banner"));
    }

    [Fact]
    public async Task Draft_OfAnotherTime_OfferedOnOpening()
    {
        var first = await OpenVisitAsync();
        await TypeAsync(first, "said", "上次没写完");
        await PassAsync(first);

        var again = await OpenVisitAsync();

        Assert.Contains("上次没写完", again.Find(".draft-banner").TextContent, StringComparison.Ordinal);
        await again.FindAll(".draft-banner button")[0].ClickAsync(new());
        Assert.Contains("?draft=", Address, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Draft_CustomerChangedSince_SaysBywhom()
    {
        var first = await OpenVisitAsync();
        await TypeAsync(first, "said", "报价");
        await PassAsync(first);
        var id = Assert.Single(await DraftsAsync()).Id;
        Time.Advance(TimeSpan.FromMinutes(5));
        await AsAsync<ICustomers>(
            Persons.Manager,
            async c =>
            {
                var company = (await c.CompanyAsync(Number, Ct))!;
                await c.AmendAsync(new AmendCustomer(Number, company.Version, company.Sheet with { Phone = "021-55880000" }), Ct);
            }
        );

        var again = await OpenVisitAsync($"?draft={id}");

        Assert.Contains("王海燕", again.Find(".report-notice").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Submit_FiveClicks_OneReport()
    {
        var page = await OpenVisitAsync();
        await FillAsync(page);

        var submit = page.FindComponent<ReportFrame>().Instance.OnSubmit;
        await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => page.InvokeAsync(() => submit.InvokeAsync())));

        var report = Assert.Single(await LogAsync());
        Assert.Equal(1, report.OpenFollowUps);
        Assert.EndsWith($"/contacts-log/{report.Id}?filed=true", Address, StringComparison.Ordinal);
        Assert.Empty(await DraftsAsync());
    }

    [Fact]
    public async Task Submit_EmptyForm_SentencesAtTheFieldsAndNothingFiled()
    {
        var page = await OpenVisitAsync();

        await page.Find("form").SubmitAsync();

        var sentences = page.FindAll(".field-error, .typing-error").Select(e => e.TextContent).ToList();
        Assert.Contains("请填写谈了什么。", sentences);
        Assert.Contains("请选择客户的情绪。", sentences);
        Assert.Contains("请选择对方的联系人，或写明见了谁。", sentences);
        Assert.Contains("还没有结果或客户情绪消极时，请写明下一步做什么、何时完成。", sentences);
        Assert.Empty(await LogAsync());
    }

    [Fact]
    public async Task Submit_TextTooLong_KeptWholeAndRefusedInWords()
    {
        var page = await OpenVisitAsync();
        await FillAsync(page, new string('长', 10_001));

        await page.Find("form").SubmitAsync();
        await PassAsync(page);

        Assert.Contains(
            "10000",
            page.Find(".typing-error").TextContent.Replace(",", "", StringComparison.Ordinal),
            StringComparison.Ordinal
        );
        Assert.Empty(await LogAsync());
        var kept = await AsAsync<IDrafts, KeptDraft?>(Persons.Engineer, async d => await d.FindAsync(page.Instance.Keeper.Id, Ct));
        Assert.Contains(new string('长', 10_001), kept!.Json, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Submit_DayThatCannotBeRead_NotSentAndStaysAsTyped()
    {
        var page = await OpenVisitAsync();
        await FillAsync(page);
        await page.Find("#time").ChangeAsync(new ChangeEventArgs { Value = "天亮时" });

        await page.Find("form").SubmitAsync();

        Assert.Empty(await LogAsync());
        Assert.Equal("天亮时", page.Find("#time").GetAttribute("value"));
    }

    [Fact]
    public async Task NextStep_DayThatCannotBeRead_StaysAsTyped()
    {
        var page = await OpenVisitAsync();
        await FillAsync(page);

        await page.Find("#next-0-due").ChangeAsync(new ChangeEventArgs { Value = "胡说" });

        Assert.Equal("胡说", page.Find("#next-0-due").GetAttribute("value"));
        Assert.Contains("看不懂这个日期", page.Find(".field-error").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Draft_TextsThatCannotBeRead_ComeBackAsTypedAndAreNotSent()
    {
        var first = await OpenVisitAsync();
        await FillAsync(first);
        await first.Find("#time").ChangeAsync(new ChangeEventArgs { Value = "天亮时" });
        await first.Find("#next-0-due").ChangeAsync(new ChangeEventArgs { Value = "胡说" });
        await PassAsync(first);
        await DisposeComponentsAsync();

        var again = await OpenVisitAsync($"?draft={Assert.Single(await DraftsAsync()).Id}");

        Assert.Equal("天亮时", again.Find("#time").GetAttribute("value"));
        Assert.True(again.Find(".visit-more").HasAttribute("open"));
        Assert.Equal("胡说", again.Find("#next-0-due").GetAttribute("value"));
        Assert.Contains("看不懂这个日期", again.Find(".field-error").TextContent, StringComparison.Ordinal);
        await again.Find("form").SubmitAsync();
        Assert.Empty(await LogAsync());
    }

    [Fact]
    public async Task Leave_TextThatCannotBeReadJustTyped_KeptAsTyped()
    {
        var page = await OpenVisitAsync();
        await page.Find("#next-0-due").ChangeAsync(new ChangeEventArgs { Value = "胡说" });

        await DisposeComponentsAsync();

        var draft = Assert.Single(await DraftsAsync());
        var again = await OpenVisitAsync($"?draft={draft.Id}");
        Assert.Equal("胡说", again.Find("#next-0-due").GetAttribute("value"));
    }

    [Fact]
    public async Task Draft_TextReadInTheEnd_NoLongerStandsInTheWay()
    {
        var first = await OpenVisitAsync();
        await FillAsync(first);
        await first.Find("#time").ChangeAsync(new ChangeEventArgs { Value = "天亮时" });
        await PassAsync(first);
        var again = await OpenVisitAsync($"?draft={Assert.Single(await DraftsAsync()).Id}");

        await again.Find("#time").ChangeAsync(new ChangeEventArgs { Value = "6:30" });
        await again.Find("form").SubmitAsync();

        Assert.Single(await LogAsync());
    }

    [Fact]
    public async Task Submitted_AutosaveStillOnItsWay_BringsNoDraftBack()
    {
        var page = await OpenVisitAsync();
        await FillAsync(page);
        await page.Find("form").SubmitAsync();

        var late = await AsAsync<IDrafts, DateTime?>(
            Persons.Engineer,
            d =>
                d.KeepAsync(
                    new KeepDraft(page.Instance.Keeper.Id, "visit", Number, "晚到", "{}", Domain.Access.AccessLevel.Staff, long.MaxValue),
                    Ct
                )
        );

        Assert.Null(late);
        Assert.Empty(await DraftsAsync());
    }

    [Fact]
    public async Task Draft_SubmittedAlready_SaysSoAndLinksToTheReport()
    {
        var page = await OpenVisitAsync();
        await FillAsync(page);
        await PassAsync(page);
        var id = page.Instance.Keeper.Id;
        await page.Find("form").SubmitAsync();
        var report = Assert.Single(await LogAsync());

        var again = await OpenVisitAsync($"?draft={id}");

        Assert.Equal($"/contacts-log/{report.Id}", again.Find(".report-notice a").GetAttribute("href"));
        Assert.NotEqual(id, again.Instance.Keeper.Id);
    }

    [Fact]
    public async Task Draft_OpenInTwoTabs_BothTextsStay()
    {
        var one = await OpenVisitAsync();
        await TypeAsync(one, "said", "开头");
        await PassAsync(one);
        var two = await OpenVisitAsync($"?draft={one.Instance.Keeper.Id}");

        Time.Advance(TimeSpan.FromSeconds(5));
        await TypeAsync(two, "said", "第二个标签页");
        await PassAsync(two);
        await TypeAsync(one, "said", "第一个标签页");
        Time.Advance(TimeSpan.FromSeconds(1));
        await one.WaitForAssertionAsync(() => Assert.True(one.Instance.Keeper.HasParted));

        Assert.Equal(["第一个标签页", "第二个标签页"], (await DraftsAsync()).Select(d => d.Title).Order());
    }

    [Theory]
    [InlineData("engineer", 0)]
    [InlineData("manager-a", 2)]
    [InlineData("executive", 3)]
    public async Task Level_ToChoose_UpToOnesOwn(string key, int choices)
    {
        var person = new[] { Persons.Engineer, Persons.Manager, Persons.Executive }.Single(p => p.SubjectId == "demo:" + key);

        var page = await OpenAsync<VisitPage>(person, $"/customers/{Number}/visit", p => p.Add(v => v.Number, Number));

        Assert.Equal(choices, page.FindAll("input[name=level]").Count);
    }

    [Fact]
    public async Task Visit_UnknownCustomer_NotFound()
    {
        var page = await OpenAsync<VisitPage>(Persons.Engineer, "/customers/C9999/visit", p => p.Add(v => v.Number, "C9999"));

        Assert.NotEmpty(page.FindAll(".not-found"));
    }
}
