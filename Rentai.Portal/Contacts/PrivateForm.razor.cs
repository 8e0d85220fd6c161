using FluentValidation;
using Microsoft.AspNetCore.Components;
using Rentai.Domain;
using Rentai.Domain.Calendar;
using Rentai.Domain.Contacts;
using Rentai.Domain.Resources;
using Rentai.Portal.Forms;
using Rentai.Portal.Resources;

namespace Rentai.Portal.Contacts;

/// <summary>Private details of one contact.</summary>
public sealed partial class PrivateForm
{
    private static readonly IReadOnlyList<int> Months = [.. Enumerable.Range(1, 12)];
    private static readonly IReadOnlyList<int> Days = [.. Enumerable.Range(1, 30)];
    private readonly CancellationTokenSource life = new();
    private SheetErrors<PrivateSheet> errors = null!;
    private SheetForm? form;
    private PrivateRecord? record;
    private PrivateSheet sheet = new();
    private SheetMerge<PrivateSheet>? merge;
    private string? savedFirst;
    private string savedFirstAt = "";
    private string? word;
    private bool isWrong;
    private bool isBusy;
    private bool asksErase;

    /// <summary>Whose.</summary>
    [Parameter, EditorRequired]
    public required int ContactId { get; set; }

    /// <summary>Whether the reader may erase.</summary>
    [Parameter]
    public bool MayErase { get; set; }

    [Inject]
    public required IContacts Contacts { get; set; }

    [Inject]
    public required PortalClock Clock { get; set; }

    public void Dispose()
    {
        life.Cancel();
        life.Dispose();
    }

    protected override void OnInitialized() => errors = new SheetErrors<PrivateSheet>(new PrivateSheetRules(Clock));

    private static string MonthText(int month) => ContactTexts.LunarMonthItem.With(MonthName(month), month);

    private static string DayText(int day) => ContactTexts.LunarDayItem.With(new LunarDate(1, day).ToString().Split('月')[1], day);

    private static string MonthName(int month) => new LunarDate(month, 1).ToString().Split('月')[0];

    private Task OpenAsync() =>
        GuardedAsync(async () =>
        {
            record = await Contacts.PrivateDetailsAsync(ContactId, life.Token);
            sheet = record is null ? new PrivateSheet() : record.Sheet with { };
        });

    private void Change(string field, Action change)
    {
        change();
        errors.Check(sheet, field);
        word = null;
    }

    private async Task SaveAsync()
    {
        if (isBusy)
        {
            return;
        }

        if (!errors.CheckAll(sheet))
        {
            form!.RevealWrong();
            return;
        }

        await GuardedAsync(async () =>
        {
            await Contacts.SavePrivateDetailsAsync(new SavePrivateDetails(ContactId, record!.Version, sheet), life.Token);
            record = await Contacts.PrivateDetailsAsync(ContactId, life.Token);
            sheet = record is null ? new PrivateSheet() : record.Sheet with { };
            merge = null;
            word = ContactTexts.PrivateSaved;
        });
    }

    private Task EraseAsync() =>
        GuardedAsync(async () =>
        {
            await Contacts.ErasePrivateDetailsAsync(ContactId, life.Token);
            (record, sheet, merge, asksErase) = (null, new PrivateSheet(), null, false);
            word = ContactTexts.Erased;
        });

    private async Task GuardedAsync(Func<Task> work)
    {
        (isBusy, isWrong, word) = (true, false, null);
        try
        {
            await work();
        }
        catch (ValidationException e)
        {
            errors.Take(e.Errors);
            form?.RevealWrong();
        }
        catch (StaleVersionException e)
        {
            await CompareAsync(e);
        }
        catch (RuleBrokenException e)
        {
            (isWrong, word) = (true, e.Message);
        }
        finally
        {
            isBusy = false;
        }
    }

    private async Task CompareAsync(StaleVersionException stale)
    {
        if (await Contacts.PrivateDetailsAsync(ContactId, life.Token) is not { } now)
        {
            (isWrong, word) = (true, ContactTexts.Gone);
            return;
        }

        savedFirst = stale.ChangedBy;
        savedFirstAt = Moments.Of(stale.ChangedAt, Clock);
        merge = new SheetMerge<PrivateSheet>(ContactFields.Private, record!.Sheet, sheet with { }, now.Sheet, sheet);
        record = now;
    }
}
