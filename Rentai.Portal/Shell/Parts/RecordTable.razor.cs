using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.JSInterop;
using Rentai.Domain;

namespace Rentai.Portal.Shell.Parts;

/// <summary>
/// A list that the server pages and sorts. The page gives the columns and a function that loads one page of rows; filters, sort and page are
/// read from the address, so that back, forward and a second tab work. Loads again whenever the query of the address changes.
/// </summary>
/// <typeparam name="TRow">What the rows are.</typeparam>
public sealed partial class RecordTable<TRow>
{
    private const int SkeletonRows = 8;
    private readonly List<RecordColumn<TRow>> columns = [];
    private HashSet<string> switched = [];
    private ElementReference root;
    private IJSObjectReference? module;
    private CancellationTokenSource? loading;
    private PageOf<TRow>? page;
    private TableQuery query = new(UrlQuery.Of("/"), null, false, new Paging(1, 50));
    private Exception? failure;
    private string? startPath;
    private bool isLoading;

    /// <summary>Name of the list, for the reader's choice of columns.</summary>
    [Parameter, EditorRequired]
    public required string Id { get; set; }

    /// <summary>What the list is, for screen readers.</summary>
    [Parameter, EditorRequired]
    public required string Title { get; set; }

    /// <summary>The columns, as <see cref="RecordColumn{TRow}"/>; the first stays in place when the table scrolls sideways.</summary>
    [Parameter, EditorRequired]
    public required RenderFragment Columns { get; set; }

    /// <summary>Two lines for a phone.</summary>
    [Parameter, EditorRequired]
    public required RenderFragment<TRow> PhoneRow { get; set; }

    /// <summary>Stands beside the two lines on a phone, such as a number to call; not part of the row's link.</summary>
    [Parameter]
    public RenderFragment<TRow>? PhoneAside { get; set; }

    /// <summary>Loads a page of rows. Filters come from <see cref="TableQuery.Url"/>.</summary>
    [Parameter, EditorRequired]
    public required Func<TableQuery, CancellationToken, Task<PageOf<TRow>>> Load { get; set; }

    /// <summary>What a row is known by.</summary>
    [Parameter, EditorRequired]
    public required Func<TRow, object> Key { get; set; }

    /// <summary>Where a row leads.</summary>
    [Parameter]
    public Func<TRow, string>? RowLink { get; set; }

    /// <summary>The order without a choice, such as <c>-sales</c>.</summary>
    [Parameter]
    public string? DefaultSort { get; set; }

    /// <summary>Rows a page.</summary>
    [Parameter]
    public int PageSize { get; set; } = 50;

    /// <summary>Rows of totals.</summary>
    [Parameter]
    public RenderFragment? Footer { get; set; }

    /// <summary>The address without filters, while there are any; <see cref="FilterChips.ClearHrefOf"/> makes it.</summary>
    [Parameter]
    public string? ClearHref { get; set; }

    /// <summary>What an empty list says.</summary>
    [Parameter]
    public string? EmptyText { get; set; }

    /// <summary>What an empty list offers.</summary>
    [Parameter]
    public RenderFragment? EmptyActions { get; set; }

    /// <summary>Told each time rows arrived, for a count in the title line.</summary>
    [Parameter]
    public EventCallback<PageOf<TRow>> OnLoaded { get; set; }

    [Inject]
    public required NavigationManager Navigation { get; set; }

    [Inject]
    public required IJSRuntime Browser { get; set; }

    [Inject]
    public required ILogger<RecordTable<TRow>> Log { get; set; }

    private IEnumerable<RecordColumn<TRow>> Shown => columns.Where(c => !IsHidden(c));

    /// <summary>Loads the page of rows again.</summary>
    public async Task ReloadAsync()
    {
        if (loading is not null)
        {
            await loading.CancelAsync();
            loading.Dispose();
        }

        var mine = loading = new CancellationTokenSource();
        query = Read();
        isLoading = true;
        failure = null;
        StateHasChanged();
        try
        {
            var loaded = await Load(query, mine.Token);
            if (mine == loading)
            {
                page = loaded;
                isLoading = false;
                await OnLoaded.InvokeAsync(loaded);
            }
        }
        catch (OperationCanceledException) when (mine.IsCancellationRequested)
        {
            return;
        }
        catch (Exception e) when (e is not Domain.Access.AccessDeniedException)
        {
            Log.LogError(e, "The list {List} could not be loaded", Id);
            if (mine == loading)
            {
                failure = e;
                isLoading = false;
            }
        }

        StateHasChanged();
    }

    public async ValueTask DisposeAsync()
    {
        Navigation.LocationChanged -= Moved;
        loading?.Cancel();
        loading?.Dispose();
        if (module is not null)
        {
            try
            {
                await module.DisposeAsync();
            }
            catch (JSDisconnectedException)
            {
                // The browser is gone.
            }
        }
    }

    internal void Add(RecordColumn<TRow> column)
    {
        columns.Add(column);
        StateHasChanged();
    }

    internal void Remove(RecordColumn<TRow> column) => columns.Remove(column);

    protected override async Task OnInitializedAsync()
    {
        startPath = UrlQuery.Of(Navigation).Path;
        Navigation.LocationChanged += Moved;
        // The columns enter during the first drawing; only then is it known what can be sorted by.
        await Task.Yield();
        await ReloadAsync();
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!firstRender)
        {
            return;
        }

        var kept = await Browser.InvokeAsync<string?>("rentai.recall", $"columns:{Id}");
        if (!string.IsNullOrEmpty(kept))
        {
            switched = [.. kept.Split(',')];
            StateHasChanged();
        }

        module = await Browser.InvokeAsync<IJSObjectReference>("import", "./Shell/Parts/RecordTable.razor.js");
        await module.InvokeVoidAsync("attach", root);
    }

    private TableQuery Read()
    {
        var url = UrlQuery.Of(Navigation);
        var wanted =
            url.One("sort") is { } chosen && columns.Exists(c => c.CanSort && c.Key == chosen.TrimStart('-')) ? chosen : DefaultSort;
        return new TableQuery(url, wanted?.TrimStart('-'), wanted?.StartsWith('-') == true, new Paging(url.Number("page", 1), PageSize));
    }

    private bool IsHidden(RecordColumn<TRow> column) => column.CanHide && column.HiddenAtFirst != switched.Contains(column.Key);

    private async Task SwitchAsync(RecordColumn<TRow> column)
    {
        if (!switched.Remove(column.Key))
        {
            switched.Add(column.Key);
        }

        await Browser.InvokeVoidAsync("rentai.remember", $"columns:{Id}", string.Join(',', switched));
    }

    private string SortHrefOf(RecordColumn<TRow> column)
    {
        var startsDescending = column.IsNumber || column.LargestFirst;
        var descending = query.Sort == column.Key ? !query.Descending : startsDescending;
        return query.Url.Without("page").With("sort", descending ? "-" + column.Key : column.Key).Href;
    }

    private string PageHrefOf(int number) =>
        query.Url.With("page", number == 1 ? null : number.ToString(System.Globalization.CultureInfo.InvariantCulture)).Href;

    private string? AriaSortOf(RecordColumn<TRow> column) =>
        query.Sort != column.Key ? null
        : query.Descending ? "descending"
        : "ascending";

    private string ArrowOf(RecordColumn<TRow> column) =>
        query.Sort != column.Key ? ""
        : query.Descending ? "↓"
        : "↑";

    private void Moved(object? sender, LocationChangedEventArgs e)
    {
        var there = UrlQuery.Of(e.Location);
        if (there.Path == startPath && there.Href != query.Url.Href)
        {
            _ = InvokeAsync(ReloadGuardedAsync);
        }
    }

    private async Task ReloadGuardedAsync()
    {
        try
        {
            await ReloadAsync();
        }
        catch (Domain.Access.AccessDeniedException e)
        {
            await DispatchExceptionAsync(e);
        }
    }
}
