using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace Rentai.Portal.Shell.Parts;

/// <summary>
/// A text box whose text belongs to the browser. The server hears of it 400 ms after the last key and at once when the box is left, never
/// in the middle of a composition, and never writes into a box that somebody is typing in. What could not be sent because the connection
/// was away is kept in the browser and sent afterwards, also to the fresh page of a restarted server. Nothing typed is cut off: a text
/// that is too long shows a red count, and the rules refuse it in words.
/// </summary>
public abstract class TypingInput : ComponentBase, IAsyncDisposable
{
    private readonly StringBuilder parts = new();
    private DotNetObjectReference<TypingInput>? self;
    private BrowserPart? box;
    private string known = "";

    /// <summary>The text.</summary>
    [Parameter]
    public string? Value { get; set; }

    /// <summary>Told the text as it rests.</summary>
    [Parameter]
    public EventCallback<string?> ValueChanged { get; set; }

    /// <summary>Label above the box.</summary>
    [Parameter, EditorRequired]
    public required string Label { get; set; }

    /// <summary>Whether only screen readers get the label.</summary>
    [Parameter]
    public bool HideLabel { get; set; }

    /// <summary>One line below that helps.</summary>
    [Parameter]
    public string? Helper { get; set; }

    /// <summary>What is wrong, and how to mend it.</summary>
    [Parameter]
    public string? Error { get; set; }

    /// <summary>Whether the box may stay empty; required is the norm.</summary>
    [Parameter]
    public bool IsOptional { get; set; }

    /// <summary>Longest text that the rules accept; shown as a count, never enforced by cutting.</summary>
    [Parameter]
    public int? MaxLength { get; set; }

    [Parameter]
    public string? Placeholder { get; set; }

    /// <summary>Whether typing starts here.</summary>
    [Parameter]
    public bool StartsHere { get; set; }

    /// <summary>Name that tells the box from others of the page when unsent text comes back; the label if not given.</summary>
    [Parameter]
    public string? Name { get; set; }

    [Inject]
    public required IJSRuntime Browser { get; set; }

    /// <summary>The element around label and box.</summary>
    protected ElementReference Root { get; set; }

    /// <summary>Id of the box.</summary>
    protected string Id { get; } = "t" + Guid.CreateVersion7().ToString("N")[^12..];

    /// <summary>Ids of what describes the box.</summary>
    protected string? DescribedBy =>
        Error is not null ? Id + "-error"
        : Helper is not null ? Id + "-helper"
        : null;

    /// <summary>A part of the text from the browser; long texts come in several, since one message is limited.</summary>
    [JSInvokable]
    public async Task TypedAsync(string part, bool isFirst, bool isLast)
    {
        if (isFirst)
        {
            parts.Clear();
        }

        parts.Append(part);
        if (isLast)
        {
            known = parts.ToString();
            parts.Clear();
            await ValueChanged.InvokeAsync(known.Length == 0 ? null : known);
        }
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
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
            known = Value ?? "";
            self = DotNetObjectReference.Create(this);
            box = new BrowserPart(Browser, "./typing.js");
            await box.AttachAsync(Root, self, known, Name ?? Label, StartsHere);
        }
        else if (box is { IsThere: true } && (Value ?? "") != known)
        {
            known = Value ?? "";
            await box.CallAsync("write", known);
        }
    }
}
