using FluentValidation;
using Microsoft.AspNetCore.Components;
using MudBlazor;
using Rentai.Domain;
using Rentai.Domain.Access;
using Rentai.Domain.Calendar;
using Rentai.Domain.Resources;
using Rentai.Portal.Resources;

namespace Rentai.Portal.Shell;

/// <summary>
/// What every page stands on: one cancellation token that ends with the page, the reader's rights, and a way to run something that the
/// domain may refuse. A refusal ends in the not-found view, a broken rule or a record saved by somebody else in a message.
/// </summary>
public abstract class PortalPage : ComponentBase, IDisposable
{
    private readonly CancellationTokenSource life = new();

    /// <summary>The reader's rights, as the frame read them.</summary>
    [CascadingParameter]
    public PersonRights Rights { get; set; } = PersonRights.Nobody;

    [Inject]
    public required ISnackbar Messages { get; set; }

    [Inject]
    public required PortalClock Clock { get; set; }

    [Inject]
    public required NavigationManager Navigation { get; set; }

    /// <summary>Ends with the page.</summary>
    protected CancellationToken Life => life.Token;

    /// <summary>What the rules complained about at the last <see cref="RunAsync"/>, by property path (<c>Sheet.Minutes</c>).</summary>
    protected IReadOnlyDictionary<string, string> Errors { get; private set; } = new Dictionary<string, string>();

    /// <summary>Whether something runs that was asked for by <see cref="RunAsync"/>: the button waits.</summary>
    protected bool IsBusy { get; private set; }

    public void Dispose()
    {
        life.Cancel();
        life.Dispose();
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>The complaint about a property, or <see langword="null"/>; the end of the path is enough.</summary>
    protected string? ErrorOf(string property) =>
        Errors.TryGetValue(property, out var exact)
            ? exact
            : Errors.FirstOrDefault(e => e.Key.EndsWith("." + property, StringComparison.Ordinal)).Value;

    /// <summary>
    /// Runs something that the domain may refuse; while it runs, a second call does nothing.
    /// </summary>
    /// <returns>Whether it was done.</returns>
    protected async Task<bool> RunAsync(Func<CancellationToken, Task> work)
    {
        if (IsBusy)
        {
            return false;
        }

        IsBusy = true;
        Errors = new Dictionary<string, string>();
        StateHasChanged();
        try
        {
            await work(life.Token);
            return true;
        }
        catch (OperationCanceledException) when (life.IsCancellationRequested)
        {
            return false;
        }
        catch (AccessDeniedException)
        {
            Navigation.NotFound();
            return false;
        }
        catch (ValidationException e)
        {
            Errors = e.Errors.GroupBy(f => f.PropertyName).ToDictionary(g => g.Key, g => g.First().ErrorMessage);
            Messages.Add(ShellTexts.Validation, MudBlazor.Severity.Warning);
            return false;
        }
        catch (RuleBrokenException e)
        {
            Messages.Add(e.Message, MudBlazor.Severity.Warning);
            return false;
        }
        catch (StaleVersionException e)
        {
            await OnStaleAsync(e);
            return false;
        }
        finally
        {
            IsBusy = false;
        }
    }

    /// <summary>Somebody else saved first. Says so; a form overrides it to show both sides.</summary>
    protected virtual Task OnStaleAsync(StaleVersionException stale)
    {
        Messages.Add(
            ShellTexts.StaleVersion.With(
                stale.ChangedBy ?? ShellTexts.Somebody,
                Clock.Local(stale.ChangedAt).ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture)
            ),
            MudBlazor.Severity.Warning
        );
        return Task.CompletedTask;
    }

    /// <summary>Lets go of what the page holds besides.</summary>
    protected virtual void Dispose(bool disposing) { }
}
