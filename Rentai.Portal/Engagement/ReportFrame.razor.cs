using Microsoft.AspNetCore.Components;
using Rentai.Domain.Drafts;
using Rentai.Portal.Drafts;
using Rentai.Portal.Forms;

namespace Rentai.Portal.Engagement;

/// <summary>The form around a report's fields.</summary>
public sealed partial class ReportFrame
{
    private SheetForm? form;

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

    /// <summary>Scrolls to the first wrong field, once it is drawn, and puts the cursor there.</summary>
    public void RevealWrong() => form?.RevealWrong();
}
