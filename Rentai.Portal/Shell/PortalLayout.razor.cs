using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.JSInterop;
using Rentai.Domain.Access;
using Rentai.Portal.Access;
using Rentai.Portal.Resources;
using Rentai.Portal.Shell.Parts;

namespace Rentai.Portal.Shell;

/// <summary>The frame around every page: navigation, search, person. Reads the person's rights once and hands them to the pages.</summary>
public sealed partial class PortalLayout
{
    private readonly CancellationTokenSource life = new();
    private PersonRights? rights;
    private PortalErrorBoundary? boundary;
    private bool isDark;
    private bool isNarrow;
    private string path = "/";

    /// <summary>Where a report begins: the customer of the page that is open, or the choice of one.</summary>
    private string NewReportHref =>
        path.Split('/', StringSplitOptions.RemoveEmptyEntries) is ["customers", ['C', ..] number, ..]
            ? $"/customers/{number}/visit"
            : "/visit";

    [Inject]
    public required IAccess Access { get; set; }

    [Inject]
    public required CircuitRights Circuit { get; set; }

    [Inject]
    public required AuthenticationStateProvider Authentication { get; set; }

    [Inject]
    public required NavigationManager Navigation { get; set; }

    [Inject]
    public required IJSRuntime Browser { get; set; }

    [Inject]
    public required IEnumerable<ISearchSource> Sources { get; set; }

    [CascadingParameter(Name = "ChosenTheme")]
    public string? ChosenTheme { get; set; }

    private IEnumerable<NavEntry> Entries => NavEntry.All.Where(e => e.IsOpenTo(rights!));

    private string Here => "/" + Navigation.ToBaseRelativePath(Navigation.Uri).Split('#')[0];

    private string ThemeText => isDark ? ShellTexts.SwitchToLight : ShellTexts.SwitchToDark;

    private string Titles =>
        string.Join(
            " · ",
            new[]
            {
                rights!.Level is { } level ? Wording.Of(level) : null,
                rights.IsAdministrator ? AccessTexts.Administrator : null,
            }.OfType<string>()
        );

    public void Dispose()
    {
        Navigation.LocationChanged -= Moved;
        Authentication.AuthenticationStateChanged -= PersonChanged;
        life.Cancel();
        life.Dispose();
    }

    protected override async Task OnInitializedAsync()
    {
        isDark = ChosenTheme == "dark";
        path = new Uri(Navigation.Uri).AbsolutePath;
        Navigation.LocationChanged += Moved;
        Authentication.AuthenticationStateChanged += PersonChanged;
        rights = await Access.MineAsync(life.Token);
        Circuit.Drawn = rights;
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!firstRender)
        {
            return;
        }

        isDark = await Browser.InvokeAsync<string>("rentai.theme", life.Token) == "dark";
        isNarrow = await Browser.InvokeAsync<string?>("rentai.recall", life.Token, "navigation") == "narrow";
        StateHasChanged();
    }

    private async Task SwitchThemeAsync()
    {
        isDark = !isDark;
        await Browser.InvokeVoidAsync("rentai.chooseTheme", life.Token, isDark ? "dark" : "light");
    }

    private async Task FoldAsync()
    {
        isNarrow = !isNarrow;
        await Browser.InvokeVoidAsync("rentai.remember", life.Token, "navigation", isNarrow ? "narrow" : "wide");
    }

    private async Task<IReadOnlyList<SearchHit>> FindAsync(string text, CancellationToken ct)
    {
        var hits = new List<SearchHit>();
        foreach (var source in Sources)
        {
            hits.AddRange(await source.FindAsync(text, ct));
        }

        return hits;
    }

    private void Moved(object? sender, LocationChangedEventArgs e)
    {
        path = new Uri(e.Location).AbsolutePath;
        boundary?.Recover();
        _ = InvokeAsync(StateHasChanged);
    }

    // The check beside the circuit said no: load the page again, which asks the identity provider or shows what remains allowed.
    private void PersonChanged(Task<AuthenticationState> change) =>
        _ = InvokeAsync(async () =>
        {
            if ((await change).User.Identity is not { IsAuthenticated: true })
            {
                Navigation.NavigateTo(Navigation.Uri, forceLoad: true);
            }
        });
}
