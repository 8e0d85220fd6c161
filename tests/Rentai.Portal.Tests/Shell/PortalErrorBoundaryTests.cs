using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Rentai.Domain.Access;
using Rentai.Portal.Shell;

namespace Rentai.Portal.Tests.Shell;

public sealed class PortalErrorBoundaryTests : BunitContext
{
    [Fact]
    public void Boundary_PageFails_ErrorWithNumber()
    {
        var boundary = Show(new InvalidOperationException("secret detail"));

        Assert.Matches("[0-9A-F]{8}", boundary.Find("code").TextContent);
        Assert.DoesNotContain("secret detail", boundary.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Boundary_PageRefused_LooksLikeNoSuchPage()
    {
        var boundary = Show(new AccessDeniedException(DenialReason.NotEntitled));

        Assert.Single(boundary.FindAll(".not-found"));
        Assert.Empty(boundary.FindAll("code"));
    }

    private IRenderedComponent<PortalErrorBoundary> Show(Exception exception) =>
        Render<PortalErrorBoundary>(p => p.AddChildContent<Thrower>(t => t.Add(x => x.What, exception)));

    private sealed class Thrower : ComponentBase
    {
        [Parameter, EditorRequired]
        public required Exception What { get; set; }

        protected override void BuildRenderTree(RenderTreeBuilder builder) => throw What;
    }
}
