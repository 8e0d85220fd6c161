using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using Rentai.Domain.Grading;
using Rentai.Portal.Resources;
using Rentai.Portal.Shell.Parts;

namespace Rentai.Portal.Grading;

/// <summary>The controls of a trial.</summary>
public sealed partial class TrialControls
{
    /// <summary>Highest weight a slider reaches; the number box goes to 100.</summary>
    private const int Most = 50;

    private ElementReference root;
    private DotNetObjectReference<TrialControls>? self;
    private BrowserPart? sliders;
    private Factor? last;

    /// <summary>What is tried.</summary>
    [Parameter, EditorRequired]
    public required SchemeContent Tried { get; set; }

    /// <summary>What the trial began with.</summary>
    [Parameter, EditorRequired]
    public required SchemeContent Begun { get; set; }

    /// <summary>Told what is tried now; the picture is drawn when it returns.</summary>
    [Parameter]
    public EventCallback<SchemeContent> OnChange { get; set; }

    [Inject]
    public required IJSRuntime Browser { get; set; }

    private decimal Sum => Tried.Factors.Sum(f => f.Weight);

    private bool ByRank => Tried.ClassBasis == ClassBasis.Rank;

    private ClassCuts Cuts => ByRank ? Tried.Quotas : Tried.Scores;

    private string CutUnit => ByRank ? "%" : GradingTexts.Scheme_Points;

    public async ValueTask DisposeAsync()
    {
        self?.Dispose();
        if (sliders is not null)
        {
            await sliders.DisposeAsync();
        }
    }

    /// <summary>A slider has come to rest on a weight, or passes it; called by the browser.</summary>
    [JSInvokable]
    public Task SlideAsync(int factor, decimal weight) =>
        Enum.IsDefined((Factor)factor) ? SetAsync((Factor)factor, weight) : Task.CompletedTask;

    /// <summary>Puts the sliders where the weights are, after something else than a slider moved them.</summary>
    public async Task ShowAsync()
    {
        last = null;
        await PlaceAsync();
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            self = DotNetObjectReference.Create(this);
            sliders = new BrowserPart(Browser, "./Grading/TrialControls.razor.js");
            await sliders.AttachAsync(root, self);
        }
    }

    private static int Whole(decimal number) => (int)Math.Clamp(Math.Round(number), 0, 10_000);

    private Task SetAsync(Factor factor, decimal weight)
    {
        last = factor;
        return TakeAsync(Tried.WithWeight(factor, Math.Round(Math.Clamp(weight, 0, 100), 1)));
    }

    private async Task TypedAsync(Factor factor, decimal weight)
    {
        await SetAsync(factor, weight);
        await PlaceAsync();
    }

    private async Task ScaleAsync()
    {
        await TakeAsync(Tried.ScaledToHundred(last));
        await PlaceAsync();
    }

    private Task CutAsync(ClassCuts cuts) => TakeAsync(ByRank ? Tried with { Quotas = cuts } : Tried with { Scores = cuts });

    private async Task TakeAsync(SchemeContent content)
    {
        Tried = content;
        await OnChange.InvokeAsync(content);
    }

    private Task PlaceAsync() => sliders?.CallAsync("place", Tried.Factors.Select(f => f.Weight)) ?? Task.CompletedTask;
}
