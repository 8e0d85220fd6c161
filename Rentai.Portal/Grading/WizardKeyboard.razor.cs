using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace Rentai.Portal.Grading;

/// <summary>
/// The wizard's keys. They arrive one after the other in the order in which they were pressed; a text box keeps its own, and nothing is
/// heard in the middle of a composition.
/// </summary>
public sealed partial class WizardKeyboard
{
    private ElementReference root;
    private WizardPlace? wanted = WizardPlace.Factor;
    private DotNetObjectReference<WizardKeyboard>? self;
    private IJSObjectReference? module;
    private IJSObjectReference? keys;
    private bool isGone;

    /// <summary>What the keys are heard for.</summary>
    [Parameter, EditorRequired]
    public required RenderFragment ChildContent { get; set; }

    /// <summary>A key, named as browsers name it; letters are small. <c>submit</c> is Ctrl+Enter, <c>next</c> is Enter in a text box.</summary>
    [Parameter, EditorRequired]
    public required EventCallback<string> OnKey { get; set; }

    [Inject]
    public required IJSRuntime Browser { get; set; }

    /// <summary>Puts the cursor somewhere, once it is drawn.</summary>
    public void Reach(WizardPlace place) => wanted = place;

    /// <summary>A key from the browser.</summary>
    [JSInvokable]
    public Task KeyAsync(string key) => OnKey.InvokeAsync(key);

    public async ValueTask DisposeAsync()
    {
        isGone = true;
        self?.Dispose();
        try
        {
            if (keys is not null)
            {
                await keys.InvokeVoidAsync("dispose");
                await keys.DisposeAsync();
            }

            if (module is not null)
            {
                await module.DisposeAsync();
            }
        }
        catch (JSDisconnectedException)
        {
            // The browser is gone, and its listeners with it.
        }
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            self = DotNetObjectReference.Create(this);
            module = await Browser.InvokeAsync<IJSObjectReference>("import", "./Grading/WizardKeyboard.razor.js");
            if (isGone)
            {
                return;
            }

            keys = await module.InvokeAsync<IJSObjectReference>("attach", root, self);
        }

        if (wanted is { } place && keys is not null)
        {
            wanted = null;
            await keys.InvokeVoidAsync("reach", place.ToString());
        }
    }
}
