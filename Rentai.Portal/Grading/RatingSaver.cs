using FluentValidation;
using Rentai.Domain;
using Rentai.Domain.Access;
using Rentai.Domain.Grading;

namespace Rentai.Portal.Grading;

/// <summary>
/// Stores ratings behind the person's back: each as soon as it is given, one packet after the other, the newest state of a factor only, and
/// again and again when it fails. The page says <see cref="Touch"/> after each change and draws <see cref="Standing"/>.
/// </summary>
public sealed class RatingSaver(IGradings gradings, TimeProvider time, ILogger<RatingSaver> log)
{
    private static readonly TimeSpan LongestRetry = TimeSpan.FromSeconds(15);
    private Func<Func<Task>, Task> onPage = work => work();
    private Action changed = () => { };
    private RatingSheet? sheet;
    private Task running = Task.CompletedTask;
    private ITimer? timer;
    private int failures;

    /// <summary>Where the ratings stand with the store.</summary>
    public SaveStanding Standing { get; private set; }

    /// <summary>When something was stored last (UTC).</summary>
    public DateTime? SavedAt { get; private set; }

    /// <summary>Why nothing more can be stored, in a sentence for the reader.</summary>
    public string? Refusal { get; private set; }

    /// <summary>Whether the reader may not rate any more.</summary>
    public bool IsDenied { get; private set; }

    /// <summary>Takes on a sheet.</summary>
    /// <param name="ratings">The sheet.</param>
    /// <param name="component">The page's <c>InvokeAsync</c>.</param>
    /// <param name="onChanged">Draws the standing.</param>
    public void Open(RatingSheet ratings, Func<Func<Task>, Task> component, Action onChanged)
    {
        StopTimer();
        (sheet, onPage, changed) = (ratings, component, onChanged);
        (Standing, SavedAt, Refusal, failures) = (SaveStanding.Untouched, null, null, 0);
    }

    /// <summary>Something was changed.</summary>
    public void Touch()
    {
        failures = 0;
        StopTimer();
        if (running.IsCompleted)
        {
            running = SaveAsync();
        }
    }

    /// <summary>Stores now what can be stored.</summary>
    /// <returns>Whether nothing is left over.</returns>
    public async Task<bool> FlushAsync()
    {
        Touch();
        await running;
        return sheet is null or { Unsaved.Count: 0 };
    }

    /// <summary>The page goes: stores what can be stored and lets go.</summary>
    public async Task LeaveAsync()
    {
        changed = () => { };
        await FlushAsync();
        StopTimer();
    }

    private async Task SaveAsync()
    {
        var mine = sheet!;
        while (mine.Rows.Where(r => r.IsReady).ToList() is { Count: > 0 } steps)
        {
            Standing = SaveStanding.Saving;
            var sent = steps.ConvertAll(r => (Row: r, r.Changes, r.Command));
            try
            {
                // Beside the page: the next key is answered while the store writes.
                var saved = await Task.Run(() =>
                    gradings.RateAsync(new RateFactors(mine.FiscalYear, [.. sent.Select(s => s.Command)]), CancellationToken.None)
                );
                foreach (var (row, changes, _) in sent)
                {
                    if (saved.Saved.FirstOrDefault(c => c.Factor == row.Factor) is { } stored)
                    {
                        row.Stored(stored, changes);
                    }
                    else if (saved.Clashes.FirstOrDefault(c => c.Factor == row.Factor) is { } theirs)
                    {
                        row.Meet(theirs);
                    }
                }

                (failures, Refusal) = (0, null);
                SavedAt = saved.Saved.Count > 0 ? time.GetUtcNow().UtcDateTime : SavedAt;
                Standing =
                    mine.Unsaved.Count == 0 ? SaveStanding.Saved
                    : mine.Rows.Any(r => r.IsReady) ? SaveStanding.Saving
                    : SaveStanding.Undecided;
            }
            catch (AccessDeniedException)
            {
                IsDenied = true;
                Refuse(null);
            }
            catch (RuleBrokenException e)
            {
                Refuse(e.Message);
            }
            catch (ValidationException e)
            {
                Refuse(e.Errors.FirstOrDefault()?.ErrorMessage ?? e.Message);
            }
            catch (Exception e)
            {
                if (failures++ == 0)
                {
                    log.LogError(e, "Ratings of round {FiscalYear} could not be stored", mine.FiscalYear);
                }

                Standing = SaveStanding.Failing;
                Wait(TimeSpan.FromSeconds(Math.Min(LongestRetry.TotalSeconds, Math.Pow(2, failures - 1))));
            }

            changed();
            if (Standing is SaveStanding.Failing or SaveStanding.Refused)
            {
                return;
            }
        }

        if (mine.Unsaved.Count > 0)
        {
            Standing = SaveStanding.Undecided;
        }

        changed();
    }

    private void Refuse(string? why) => (Standing, Refusal) = (SaveStanding.Refused, why);

    private void Wait(TimeSpan pause)
    {
        StopTimer();
        timer = time.CreateTimer(_ => _ = onPage(RetryAsync), null, pause, Timeout.InfiniteTimeSpan);
    }

    private async Task RetryAsync()
    {
        StopTimer();
        if (running.IsCompleted)
        {
            await (running = SaveAsync());
        }
    }

    private void StopTimer()
    {
        timer?.Dispose();
        timer = null;
    }
}
