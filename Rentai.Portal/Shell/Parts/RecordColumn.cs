using Microsoft.AspNetCore.Components;

namespace Rentai.Portal.Shell.Parts;

/// <summary>A column of a <see cref="RecordTable{TRow}"/>. Put it among the table's columns; it draws nothing itself.</summary>
/// <typeparam name="TRow">What the rows are.</typeparam>
public sealed class RecordColumn<TRow> : ComponentBase, IDisposable
{
    /// <summary>Name of the column in addresses and in the memory of the column chooser.</summary>
    [Parameter, EditorRequired]
    public required string Key { get; set; }

    /// <summary>Header, with the unit where there is one.</summary>
    [Parameter, EditorRequired]
    public required string Title { get; set; }

    /// <summary>Whether the column holds numbers: set right, and sorted from the largest at the first click.</summary>
    [Parameter]
    public bool IsNumber { get; set; }

    /// <summary>Whether the list can be sorted by the column.</summary>
    [Parameter]
    public bool CanSort { get; set; }

    /// <summary>Whether the first click sorts from the largest or latest; numbers do so anyway.</summary>
    [Parameter]
    public bool LargestFirst { get; set; }

    /// <summary>Whether the reader may hide the column.</summary>
    [Parameter]
    public bool CanHide { get; set; } = true;

    /// <summary>Whether the column is hidden until the reader chooses it.</summary>
    [Parameter]
    public bool HiddenAtFirst { get; set; }

    /// <summary>The cell of a row.</summary>
    [Parameter, EditorRequired]
    public required RenderFragment<TRow> ChildContent { get; set; }

    [CascadingParameter]
    public required RecordTable<TRow> Table { get; set; }

    public void Dispose() => Table.Remove(this);

    protected override void OnInitialized() => Table.Add(this);
}
