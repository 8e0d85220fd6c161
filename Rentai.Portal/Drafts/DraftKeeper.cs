using FluentValidation;
using Microsoft.AspNetCore.Components;
using Rentai.Domain.Access;
using Rentai.Domain.Drafts;
using Rentai.Portal.Resources;

namespace Rentai.Portal.Drafts;

/// <summary>
/// Keeps one form's sheet as a draft 草稿 while it is filled in: within a second of each change, the latest change last, again and again
/// when it fails. The form says <see cref="Touch"/> after each change and draws <see cref="Standing"/>.
/// </summary>
public sealed class DraftKeeper(IDrafts drafts, TimeProvider time, NavigationManager navigation, ILogger<DraftKeeper> log)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(0.8);
    private static readonly TimeSpan LongestRetry = TimeSpan.FromSeconds(15);
    private Func<Func<Task>, Task> onPage = work => work();
    private Func<DraftContent> read = () => throw new InvalidOperationException("The keeper was not opened.");
    private Action changed = () => { };
    private string form = "";
    private string? customerNumber;
    private string path = "";
    private ITimer? timer;
    private Task running = Task.CompletedTask;
    private long keptSequence;
    private long sequence;
    private int failures;
    private bool isOver;

    /// <summary>The form's submission id, which is the id of its draft.</summary>
    public Guid Id { get; private set; }

    /// <summary>Where the form stands with its draft.</summary>
    public DraftStanding Standing { get; private set; }

    /// <summary>When it was kept last (UTC).</summary>
    public DateTime? KeptAt { get; private set; }

    /// <summary>Why it cannot be kept, in a sentence for the reader.</summary>
    public string? Refusal { get; private set; }

    /// <summary>Whether the draft was continued somewhere else meanwhile, and this page goes on under a draft of its own.</summary>
    public bool HasParted { get; private set; }

    /// <summary>The last number given to a change.</summary>
    public long Sequence => sequence;

    private string Path => new Uri(navigation.Uri).AbsolutePath;

    /// <summary>Takes on a form.</summary>
    /// <param name="component">The form's <c>InvokeAsync</c>.</param>
    /// <param name="content">Reads the sheet.</param>
    /// <param name="onChanged">Draws the standing.</param>
    /// <param name="formName">Which form.</param>
    /// <param name="customer">Which customer it concerns.</param>
    public void Open(Func<Func<Task>, Task> component, Func<DraftContent> content, Action onChanged, string formName, string? customer)
    {
        onPage = component;
        read = content;
        changed = onChanged;
        form = formName;
        customerNumber = customer;
        path = Path;
    }

    /// <summary>Begins an empty sheet.</summary>
    public void Begin() => Continue(Guid.CreateVersion7(), 0, null);

    /// <summary>Goes on with a kept sheet.</summary>
    public void Continue(KeptDraft kept) => Continue(kept.Id, kept.Sequence, kept.SavedAt);

    /// <summary>Goes on with a sheet that the circuit kept; whether it is in the store too is found out with the next change.</summary>
    public void Continue(Guid id, long lastSequence, DateTime? keptAt)
    {
        StopTimer();
        Id = id;
        sequence = lastSequence;
        keptSequence = lastSequence;
        KeptAt = keptAt;
        Refusal = null;
        HasParted = false;
        failures = 0;
        isOver = false;
        Standing = keptAt is null ? DraftStanding.Untouched : DraftStanding.Kept;
    }

    /// <summary>Something was typed.</summary>
    public void Touch()
    {
        if (isOver || Standing == DraftStanding.Closed)
        {
            return;
        }

        // Counted by the clock, so that of two devices the one that typed last wins.
        sequence = Math.Max(sequence + 1, time.GetUtcNow().ToUnixTimeMilliseconds());
        failures = 0;
        if (Standing is not DraftStanding.Keeping)
        {
            Standing = DraftStanding.Keeping;
            changed();
        }

        if (timer is null)
        {
            Wait(Pause);
        }
    }

    /// <summary>Keeps now what is not kept yet.</summary>
    public async Task FlushAsync()
    {
        StopTimer();
        await running;
        if (Standing is DraftStanding.Keeping or DraftStanding.Failing && !isOver)
        {
            await (running = KeepAsync(running));
        }
    }

    /// <summary>The form goes under: nothing more is kept, and no packet that is still on its way matters.</summary>
    public async Task SubmitAsync(Func<Task> submit)
    {
        StopTimer();
        await running;
        await submit();
        isOver = true;
    }

    /// <summary>What was typed after the draft was closed elsewhere becomes a draft of its own.</summary>
    public void Part()
    {
        Continue(Guid.CreateVersion7(), sequence, null);
        HasParted = true;
        Touch();
    }

    /// <summary>The page goes: keeps the last change and lets go.</summary>
    public async Task LeaveAsync()
    {
        changed = () => { };
        await FlushAsync();
        isOver = true;
        StopTimer();
    }

    private async Task KeepAsync(Task before)
    {
        await before;
        StopTimer();
        var tried = sequence;
        try
        {
            var content = read();
            if (keptSequence > 0 && await drafts.FindAsync(Id, CancellationToken.None) is { } there && there.Sequence > keptSequence)
            {
                // Somebody goes on with the same draft in another window: both texts stay, each under its own id.
                Id = Guid.CreateVersion7();
                HasParted = true;
            }

            var at = await drafts.KeepAsync(
                new KeepDraft(Id, form, customerNumber, content.Title, content.Json, content.VisibleFrom, tried),
                CancellationToken.None
            );
            KeptAt = at ?? KeptAt;
            keptSequence = tried;
            failures = 0;
            Refusal = null;
            Standing =
                at is null ? DraftStanding.Closed
                : tried == sequence ? DraftStanding.Kept
                : DraftStanding.Keeping;
            if (at is not null)
            {
                ShowInAddress();
            }
        }
        catch (ValidationException e)
        {
            Refusal = e.Errors.FirstOrDefault()?.ErrorMessage ?? e.Message;
            Standing = DraftStanding.Refused;
        }
        catch (AccessDeniedException)
        {
            Refusal = DraftTexts.AboveLevel;
            Standing = DraftStanding.Refused;
        }
        catch (Exception e)
        {
            if (failures++ == 0)
            {
                log.LogError(e, "The draft {DraftId} could not be kept", Id);
            }

            Standing = DraftStanding.Failing;
        }

        if (Standing is DraftStanding.Keeping or DraftStanding.Failing && !isOver)
        {
            Wait(failures == 0 ? Pause : TimeSpan.FromSeconds(Math.Min(LongestRetry.TotalSeconds, Math.Pow(2, failures - 1))));
        }

        changed();
    }

    // A reload, a crashed browser and a restarted server come straight back to the draft; the history does not grow.
    private void ShowInAddress()
    {
        var here = navigation.GetUriWithQueryParameter("draft", Id.ToString());
        if (here != navigation.Uri && Path == path && !isOver)
        {
            navigation.NavigateTo(here, replace: true);
        }
    }

    private void Wait(TimeSpan pause)
    {
        StopTimer();
        timer = time.CreateTimer(_ => _ = onPage(() => running = KeepAsync(running)), null, pause, Timeout.InfiniteTimeSpan);
    }

    private void StopTimer()
    {
        timer?.Dispose();
        timer = null;
    }
}
