using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using Rentai.Domain.Drafts;
using Rentai.Portal.Drafts;

namespace Rentai.Portal.Engagement;

/// <summary>The form around a report's fields.</summary>
public sealed partial class ReportFrame
{
    private ElementReference root;
    private IJSObjectReference? module;
    private IJSObjectReference? form;
    private bool revealsWrong;

    /// <summary>What is written.</summary>
    [Parameter, EditorRequired]
    public required string Title { get; set; }

    /// <summary>The customer's short name.</summary>
    [Parameter, EditorRequired]
    public required string Customer { get; set; }

    /// <summary>The customer's number.</summary>
    [Parameter, EditorRequired]
    public required string Number { get; set; }

    [Parameter, EditorRequired]
    public required string SubmitText { get; set; }

    [Parameter, EditorRequired]
    public required DraftKeeper Keeper { get; set; }

    [Parameter, EditorRequired]
    public required UnreadTexts Unread { get; set; }

    [Parameter, EditorRequired]
    public required RenderFragment ChildContent { get; set; }

    [Parameter]
    public ReportNotice? Notice { get; set; }

    [Parameter]
    public IReadOnlyList<DraftSummary> Offered { get; set; } = [];

    [Parameter]
    public string? Failure { get; set; }

    [Parameter]
    public bool IsSubmitting { get; set; }

    [Parameter]
    public EventCallback OnSubmit { get; set; }

    [Parameter]
    public EventCallback OnDiscard { get; set; }

    [Parameter]
    public EventCallback OnPart { get; set; }

    [Parameter]
    public EventCallback<DraftSummary> OnTake { get; set; }

    [Parameter]
    public EventCallback<DraftSummary> OnThrowAway { get; set; }

    [Parameter]
    public EventCallback OnAnother { get; set; }

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
            module = await Browser.InvokeAsync<IJSObjectReference>("import", "./Engagement/ReportFrame.razor.js");
            form = await module.InvokeAsync<IJSObjectReference>("attach", root);
        }

        if (revealsWrong && form is not null)
        {
            revealsWrong = false;
            await form.InvokeVoidAsync("revealWrong");
        }
    }
}
