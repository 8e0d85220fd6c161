using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using Rentai.Portal.Shell.Parts;

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
    private BrowserPart? keys;

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
        self?.Dispose();
        if (keys is not null)
        {
            await keys.DisposeAsync();
        }
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            self = DotNetObjectReference.Create(this);
            keys = new BrowserPart(Browser, "./Grading/WizardKeyboard.razor.js");
            await keys.AttachAsync(root, self);
        }

        if (wanted is { } place && keys is { IsThere: true })
        {
            wanted = null;
            await keys.CallAsync("reach", place.ToString());
        }
    }
}
