using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace Rentai.Portal.Forms;

/// <summary>The frame of a form with its keyboard.</summary>
public sealed partial class SheetForm
{
    private ElementReference root;
    private IJSObjectReference? module;
    private IJSObjectReference? form;
    private bool revealsWrong;

    /// <summary>The fields and buttons.</summary>
    [Parameter, EditorRequired]
    public required RenderFragment ChildContent { get; set; }

    /// <summary>Sends the form.</summary>
    [Parameter, EditorRequired]
    public required EventCallback OnSubmit { get; set; }

    /// <summary>What a screen reader calls the form.</summary>
    [Parameter]
    public string? Label { get; set; }

    [Inject]
    public required IJSRuntime Browser { get; set; }

    /// <summary>Scrolls to the first wrong field, once it is drawn, and puts the cursor there.</summary>
    public void RevealWrong() => revealsWrong = true;

    public async ValueTask DisposeAsync()
    {
        try
        {
            if (form is not null)
            {
                await form.InvokeVoidAsync("dispose");
                await form.DisposeAsync();
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
            module = await Browser.InvokeAsync<IJSObjectReference>("import", "./Forms/SheetForm.razor.js");
            form = await module.InvokeAsync<IJSObjectReference>("attach", root);
        }

        if (revealsWrong && form is not null)
        {
            revealsWrong = false;
            await form.InvokeVoidAsync("revealWrong");
        }
    }
}
