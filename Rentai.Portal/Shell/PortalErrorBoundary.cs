using System.Diagnostics;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Rentai.Domain.Access;

namespace Rentai.Portal.Shell;

/// <summary>
/// Catches what a page throws. A refusal looks like "no such page"; anything else shows an error number that stands in the log with the
/// details. The frame recovers it when the reader moves on.
/// </summary>
public sealed class PortalErrorBoundary : ErrorBoundaryBase
{
    private string? id;

    [Inject]
    public required ILogger<PortalErrorBoundary> Log { get; set; }

    protected override Task OnErrorAsync(Exception exception)
    {
        if (exception is AccessDeniedException denied)
        {
            Log.LogInformation("A page was refused: {Reason}", denied.Reason);
        }
        else
        {
            id = Guid.CreateVersion7().ToString("N")[^8..].ToUpperInvariant();
            Log.LogError(exception, "Error {ErrorId} on a page (activity {Activity})", id, Activity.Current?.Id);
        }

        return Task.CompletedTask;
    }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        if (CurrentException is null)
        {
            builder.AddContent(0, ChildContent);
        }
        else if (CurrentException is AccessDeniedException)
        {
            builder.OpenComponent<NotFoundView>(1);
            builder.CloseComponent();
        }
        else
        {
            builder.OpenComponent<ErrorView>(2);
            builder.AddComponentParameter(3, nameof(ErrorView.Id), id);
            builder.AddComponentParameter(4, nameof(ErrorView.OnRetry), EventCallback.Factory.Create(this, Recover));
            builder.CloseComponent();
        }
    }
}
