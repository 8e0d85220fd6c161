namespace Rentai.Domain;

/// <summary>Which page of a list is wanted.</summary>
/// <param name="Number">From 1; smaller numbers count as 1.</param>
/// <param name="Size">Rows a page, 1 to 200; other sizes are brought into that range.</param>
public readonly record struct Paging(int Number, int Size)
{
    /// <summary>Rows to pass over.</summary>
    public int Skip => (Math.Clamp(Number, 1, 1_000_000) - 1) * Take;

    /// <summary>Rows to take.</summary>
    public int Take => Math.Clamp(Size, 1, 200);
}
