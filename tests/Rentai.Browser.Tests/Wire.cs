using System.Text;
using Microsoft.Playwright;

namespace Rentai.Browser.Tests;

/// <summary>Everything a page receives: the frames of its circuit and the bodies of its requests.</summary>
internal sealed class Wire
{
    private readonly List<byte[]> received = [];

    public Wire(IPage page)
    {
        page.WebSocket += (_, socket) =>
            socket.FrameReceived += (_, frame) => Keep(frame.Binary ?? Encoding.UTF8.GetBytes(frame.Text ?? ""));
        page.Response += async (_, response) =>
        {
            if (response.Request.ResourceType is "document" or "fetch" or "xhr" && response.Status is >= 200 and < 300)
            {
                try
                {
                    Keep(await response.BodyAsync());
                }
                catch (PlaywrightException)
                {
                    // The page moved on before the body was there to be read.
                }
            }
        };
    }

    /// <summary>Bytes received so far.</summary>
    public int Length
    {
        get
        {
            lock (received)
            {
                return received.Sum(r => r.Length);
            }
        }
    }

    /// <summary>Whether a text came over the wire, in any frame.</summary>
    public bool Carried(string text)
    {
        var wanted = Encoding.UTF8.GetBytes(text);
        lock (received)
        {
            return received.Exists(r => r.AsSpan().IndexOf(wanted) >= 0);
        }
    }

    private void Keep(byte[] bytes)
    {
        lock (received)
        {
            received.Add(bytes);
        }
    }
}
