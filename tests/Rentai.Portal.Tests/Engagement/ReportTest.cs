using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Rentai.Domain.Contacts;
using Rentai.Domain.Customers;
using Rentai.Domain.Drafts;
using Rentai.Domain.Engagement;
using Rentai.Portal.Engagement;
using Rentai.Portal.Shell.Parts;
using Rentai.Portal.Tests.Customers;

namespace Rentai.Portal.Tests.Engagement;

/// <summary>Report forms on a customer with one contact.</summary>
public abstract class ReportTest : PageTest
{
    protected string Number { get; private set; } = "";

    public override async ValueTask InitializeAsync()
    {
        Services.AddScoped<ReportDesk>().AddScoped<FollowUpDesk>();
        await base.InitializeAsync();
        Number = await AsAsync<ICustomers, string>(Persons.Manager, c => c.RegisterAsync(CustomerData.Register(CustomerData.Rentai), Ct));
        await AsAsync<IContacts>(
            Persons.Manager,
            c => c.SaveAsync(new SaveContact(Number, null, 0, new ContactSheet { Name = "石磊" }, Guid.CreateVersion7()), Ct)
        );
    }

    protected Task<IRenderedComponent<VisitPage>> OpenVisitAsync(string query = "") =>
        OpenAsync<VisitPage>(Persons.Engineer, $"/customers/{Number}/visit{query}", p => p.Add(v => v.Number, Number));

    /// <summary>Types into the box of that name, as the browser reports it.</summary>
    protected static Task TypeAsync(IRenderedComponent<IComponent> page, string name, string text) =>
        page.InvokeAsync(() =>
            page.FindComponents<TypingArea>()
                .Select(a => (TypingInput)a.Instance)
                .Concat(page.FindComponents<TypingField>().Select(f => f.Instance))
                .First(b => b.Name == name)
                .TypedAsync(text, isFirst: true, isLast: true)
        );

    /// <summary>Fills in what a visit report asks for.</summary>
    protected static async Task FillAsync(IRenderedComponent<VisitPage> page, string said = "泵在振动")
    {
        await page.Find(".pick").ClickAsync(new());
        await TypeAsync(page, "said", said);
        await page.FindAll("input[name=mood]")[0].ChangeAsync(new());
        await TypeAsync(page, "next-0-what", "寄样品");
        await page.Find("#next-0-due").ChangeAsync(new ChangeEventArgs { Value = "下周三" });
    }

    /// <summary>Lets the keeper's pause pass and its work end.</summary>
    protected async Task PassAsync(IRenderedComponent<IComponent> page)
    {
        Time.Advance(TimeSpan.FromSeconds(1));
        await page.WaitForAssertionAsync(() =>
            Assert.Contains("草稿已保存", page.Find(".draft-state").TextContent, StringComparison.Ordinal)
        );
    }

    protected Task<IReadOnlyList<DraftSummary>> DraftsAsync() =>
        AsAsync<IDrafts, IReadOnlyList<DraftSummary>>(Persons.Engineer, d => d.MineAsync(null, null, Ct));

    protected async Task<IReadOnlyList<LogSummary>> LogAsync() =>
        (
            await AsAsync<IContactLog, Domain.PageOf<LogSummary>>(
                Persons.Engineer,
                l => l.FindAsync(new LogQuery(new LogFilter(), new(1, 50)), Ct)
            )
        ).Rows;
}
