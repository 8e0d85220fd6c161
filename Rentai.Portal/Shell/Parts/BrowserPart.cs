using Microsoft.JSInterop;

namespace Rentai.Portal.Shell.Parts;

/// <summary>
/// What a component has in the browser: its script, and the object that the script's <c>attach</c> made, with a <c>dispose</c> of its own. A
/// component may be gone before its script has come, and the browser before the component; neither is an error.
/// </summary>
/// <param name="browser">The browser.</param>
/// <param name="script">Address of the script, such as <c>./typing.js</c>.</param>
internal sealed class BrowserPart(IJSRuntime browser, string script) : IAsyncDisposable
{
    private IJSObjectReference? module;
    private IJSObjectReference? part;
    private bool isGone;

    /// <summary>Whether it can be called.</summary>
    public bool IsThere => part is not null;

    /// <summary>Fetches the script and attaches it.</summary>
    public async Task AttachAsync(params object?[] with)
    {
        module = await browser.InvokeAsync<IJSObjectReference>("import", script);
        if (!isGone)
        {
            part = await module.InvokeAsync<IJSObjectReference>("attach", with);
        }

        if (isGone)
        {
            await LetGoAsync();
        }
    }

    /// <summary>Calls a function of what was attached; nothing happens before it is there.</summary>
    public async Task CallAsync(string function, params object?[] with)
    {
        if (part is not null)
        {
            await part.InvokeVoidAsync(function, with);
        }
    }

    public async ValueTask DisposeAsync()
    {
        isGone = true;
        await LetGoAsync();
    }

    private async Task LetGoAsync()
    {
        try
        {
            if (part is not null)
            {
                await part.InvokeVoidAsync("dispose");
                await part.DisposeAsync();
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
}
