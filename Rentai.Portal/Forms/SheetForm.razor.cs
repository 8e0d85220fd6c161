using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using Rentai.Portal.Shell.Parts;

namespace Rentai.Portal.Forms;

/// <summary>The frame of a form with its keyboard.</summary>
public sealed partial class SheetForm
{
    private ElementReference root;
    private BrowserPart? form;
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
        if (form is not null)
        {
            await form.DisposeAsync();
        }
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            form = new BrowserPart(Browser, "./Forms/SheetForm.razor.js");
            await form.AttachAsync(root);
        }

        if (revealsWrong && form is { IsThere: true })
        {
            revealsWrong = false;
            await form.CallAsync("revealWrong");
        }
    }
}
