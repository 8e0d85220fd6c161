using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace Rentai.Portal.Shell.Parts;

/// <summary>A combobox over a search. The browser keeps the text; the server hears of it 150 ms after the last key.</summary>
public sealed partial class SearchBox
{
    private const int FewestCharacters = 1;
    private DotNetObjectReference<SearchBox>? self;
    private BrowserPart? box;
    private ElementReference root;
    private CancellationTokenSource? asking;
    private IReadOnlyList<SearchHit> hits = [];
    private string asked = "";
    private bool isOpen;
    private bool failed;
    private int active = -1;

    /// <summary>Finds the best few hits.</summary>
    [Parameter, EditorRequired]
    public required Func<string, CancellationToken, Task<IReadOnlyList<SearchHit>>> Find { get; set; }

    /// <summary>The address of the full list for a text: where Enter leads while no hit is chosen.</summary>
    [Parameter, EditorRequired]
    public required Func<string, string> AllHref { get; set; }

    [Inject]
    public required IJSRuntime Browser { get; set; }

    [Inject]
    public required NavigationManager Navigation { get; set; }

    [Inject]
    public required ILogger<SearchBox> Log { get; set; }

    /// <summary>The text as it stands in the browser.</summary>
    [JSInvokable]
    public async Task AskAsync(string text)
    {
        if (asking is not null)
        {
            await asking.CancelAsync();
            asking.Dispose();
        }

        asking = null;
        var wanted = text.Trim();
        if (wanted.Length < FewestCharacters)
        {
            Close();
            return;
        }

        var mine = asking = new CancellationTokenSource();
        try
        {
            var found = await Find(wanted, mine.Token);
            Show(mine, wanted, found, hasFailed: false);
        }
        catch (OperationCanceledException) when (mine.IsCancellationRequested)
        {
            // A newer text is being looked for.
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            Log.LogError(e, "The search failed");
            Show(mine, wanted, [], hasFailed: true);
        }
    }

    /// <summary>Moves the choice down (1) or up (-1).</summary>
    [JSInvokable]
    public void Step(int by)
    {
        if (isOpen && hits.Count > 0)
        {
            active = active < 0 && by < 0 ? hits.Count - 1 : (active + by + hits.Count) % hits.Count;
            StateHasChanged();
        }
    }

    /// <summary>Opens the chosen hit, or the list of all hits.</summary>
    [JSInvokable]
    public void Open(string text)
    {
        var target =
            isOpen && active >= 0 && active < hits.Count ? hits[active].Href
            : string.IsNullOrWhiteSpace(text) ? null
            : AllHref(text.Trim());
        Close();
        if (target is not null)
        {
            Navigation.NavigateTo(target);
        }
    }

    /// <summary>Puts the answers away.</summary>
    [JSInvokable]
    public void Close()
    {
        isOpen = false;
        active = -1;
        StateHasChanged();
    }

    public async ValueTask DisposeAsync()
    {
        asking?.Cancel();
        asking?.Dispose();
        self?.Dispose();
        if (box is not null)
        {
            await box.DisposeAsync();
        }
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            self = DotNetObjectReference.Create(this);
            box = new BrowserPart(Browser, "./Shell/Parts/SearchBox.razor.js");
            await box.AttachAsync(root, self);
        }
    }

    private void Show(CancellationTokenSource mine, string wanted, IReadOnlyList<SearchHit> found, bool hasFailed)
    {
        if (mine != asking)
        {
            return;
        }

        asked = wanted;
        hits = found;
        failed = hasFailed;
        active = -1;
        isOpen = true;
        StateHasChanged();
    }
}
