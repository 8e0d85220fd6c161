using Microsoft.Playwright;

namespace Rentai.Browser.Tests;

/// <summary>A connection whose answers come as late as a test wants: what the browser sends goes on, what the server says can be held back.</summary>
internal sealed class LateWire
{
    private readonly Lock guard = new();
    private readonly Queue<Action> held = new();
    private TaskCompletionSource? first;

    /// <summary>Stands between the page and the server; before the page is opened.</summary>
    public Task AttachAsync(IPage page) =>
        page.RouteWebSocketAsync(
            _ => true,
            browser =>
            {
                var server = browser.ConnectToServer();
                server.OnMessage(frame => Pass(() => Send(browser, frame)));
            }
        );

    /// <summary>Holds back what the server says from now on, and waits until it has said something.</summary>
    public Task HoldAsync()
    {
        lock (guard)
        {
            first = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            return first.Task.WaitAsync(TimeSpan.FromSeconds(15));
        }
    }

    /// <summary>Lets go what was held back, in its order.</summary>
    public void Release()
    {
        lock (guard)
        {
            first = null;
            while (held.TryDequeue(out var pass))
            {
                pass();
            }
        }
    }

    private static void Send(IWebSocketRoute to, IWebSocketFrame frame)
    {
        if (frame.Binary is { } bytes)
        {
            to.Send(bytes);
        }
        else
        {
            to.Send(frame.Text!);
        }
    }

    private void Pass(Action pass)
    {
        lock (guard)
        {
            if (first is null)
            {
                pass();
                return;
            }

            held.Enqueue(pass);
            first.TrySetResult();
        }
    }
}
