namespace Rentai.Domain.Grading;

/// <summary>A cell of a block that somebody pasted 粘贴 into the grid.</summary>
/// <param name="Row">Row in the block, from 0.</param>
/// <param name="Column">Column in the block, from 0.</param>
/// <param name="Text">What it says, without the space around it; never empty.</param>
/// <param name="Rating">The rating that it names.</param>
/// <param name="IsNotApplicable">Whether it says that the factor does not apply.</param>
public sealed record PastedRating(int Row, int Column, string Text, Rating? Rating, bool IsNotApplicable)
{
    /// <summary>Whether it says neither: nothing of it is taken.</summary>
    public bool IsUnreadable => Rating is null && !IsNotApplicable;
}
