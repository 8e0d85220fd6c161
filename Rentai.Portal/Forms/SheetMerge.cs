namespace Rentai.Portal.Forms;

/// <summary>
/// What was typed beside what somebody else saved meanwhile. Fields that only the other changed are taken over; fields that both
/// changed are for the person to decide, and keep what was typed until then.
/// </summary>
/// <typeparam name="T">The sheet.</typeparam>
public sealed class SheetMerge<T>
{
    private readonly T typed;
    private readonly T stored;
    private readonly T sheet;
    private readonly HashSet<string> theirs = [];

    /// <summary>Compares, and takes over what only the other changed.</summary>
    /// <param name="fields">All fields of the sheet.</param>
    /// <param name="seen">The sheet as it was when typing began.</param>
    /// <param name="typed">A copy of the sheet as typed.</param>
    /// <param name="stored">The sheet as stored now.</param>
    /// <param name="sheet">The form's own sheet, which the decisions change.</param>
    public SheetMerge(IReadOnlyList<SheetField<T>> fields, T seen, T typed, T stored, T sheet)
    {
        this.typed = typed;
        this.stored = stored;
        this.sheet = sheet;
        var changed = fields.Where(f => f.Show(stored) != f.Show(seen) && f.Show(stored) != f.Show(typed)).ToList();
        Adopted = [.. changed.Where(f => f.Show(typed) == f.Show(seen))];
        Conflicts = [.. changed.Except(Adopted)];
        foreach (var field in Adopted)
        {
            field.Copy(stored, sheet);
        }
    }

    /// <summary>Fields that only the other changed.</summary>
    public IReadOnlyList<SheetField<T>> Adopted { get; }

    /// <summary>Fields that both changed.</summary>
    public IReadOnlyList<SheetField<T>> Conflicts { get; }

    /// <summary>What was typed.</summary>
    public string? Mine(SheetField<T> field) => field.Show(typed);

    /// <summary>What is stored now.</summary>
    public string? Theirs(SheetField<T> field) => field.Show(stored);

    /// <summary>Whether the stored value was chosen.</summary>
    public bool IsTheirs(SheetField<T> field) => theirs.Contains(field.Name);

    /// <summary>Decides a field for what is stored.</summary>
    public void TakeTheirs(SheetField<T> field)
    {
        theirs.Add(field.Name);
        field.Copy(stored, sheet);
    }

    /// <summary>Decides a field for what was typed.</summary>
    public void KeepMine(SheetField<T> field)
    {
        theirs.Remove(field.Name);
        field.Copy(typed, sheet);
    }
}
