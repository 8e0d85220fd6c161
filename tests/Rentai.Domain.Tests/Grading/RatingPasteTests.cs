using CsCheck;
using Rentai.Domain.Grading;
using Xunit;

namespace Rentai.Domain.Tests.Grading;

public sealed class RatingPasteTests
{
    private static readonly string[] LineEnds = ["\n", "\r\n", "\r"];

    private static readonly Dictionary<string, (Rating? Rating, bool NotApplicable)> Readable = new()
    {
        ["A"] = (Rating.A, false),
        ["b"] = (Rating.B, false),
        ["Ｃ"] = (Rating.C, false),
        ["ｄ"] = (Rating.D, false),
        [" A "] = (Rating.A, false),
        ["\u3000B"] = (Rating.B, false),
        ["C\u00A0"] = (Rating.C, false),
        ["\"D\""] = (Rating.D, false),
        ["n"] = (null, true),
        ["Ｎ"] = (null, true),
        ["不适用"] = (null, true),
        ["–"] = (null, true),
        [""] = (null, false),
        [" "] = (null, false),
    };

    [Fact]
    public void Read_AnyBlockInAnyWriting_EachCellInItsPlace() =>
        Gen.Select(
                Gen.Int[1, 5]
                    .SelectMany(columns =>
                        Gen.Int[0, Readable.Count - 1].Select(i => Readable.Keys.ElementAt(i)).Array[columns].Array[1, 8]
                    ),
                Gen.Int[0, 2].Select(i => LineEnds[i]),
                Gen.Bool
            )
            .Sample(
                (block, lineEnd, ends) =>
                {
                    var text = string.Join(lineEnd, block.Select(row => string.Join('\t', row))) + (ends ? lineEnd : "");

                    var paste = RatingPaste.Read(text);

                    var expected =
                        from row in block.Index()
                        from cell in row.Item.Index()
                        where !string.IsNullOrWhiteSpace(cell.Item)
                        select (row.Index, cell.Index, Readable[cell.Item].Rating, Readable[cell.Item].NotApplicable);
                    Assert.Equal(expected, paste.Cells.Select(c => (c.Row, c.Column, c.Rating, c.IsNotApplicable)));
                    Assert.DoesNotContain(paste.Cells, c => c.IsUnreadable);
                }
            );

    [Fact]
    public void Read_AnyTextAtAll_TakesNothingButLetters() =>
        Gen.String.Sample(text =>
        {
            var paste = RatingPaste.Read(text);

            Assert.All(paste.Cells, c => Assert.InRange(c.Row, 0, paste.Rows - 1));
            Assert.All(paste.Cells, c => Assert.InRange(c.Column, 0, paste.Columns - 1));
            Assert.All(paste.Cells.Where(c => c.Rating is not null), c => Assert.Single(c.Text));
        });

    [Theory]
    [InlineData("很好")]
    [InlineData("E")]
    [InlineData("AB")]
    [InlineData("3")]
    [InlineData("A+")]
    [InlineData("А")] // Cyrillic
    public void Read_WhatIsNoRating_KeptAsItIsAndNotTaken(string text)
    {
        var paste = RatingPaste.Read($"A\t{text}\r\nB\tC\r\n");

        Assert.Equal(new PastedRating(0, 1, text, null, false), Assert.Single(paste.Cells, c => c.IsUnreadable));
        Assert.Equal([Rating.A, Rating.B, Rating.C], paste.Cells.Select(c => c.Rating).OfType<Rating>());
    }

    [Fact]
    public void Read_CellOfTwoLines_OneUnreadableCell()
    {
        var paste = RatingPaste.Read("\"A\nsays \"\"he\"\"\"\tB\r\n");

        Assert.Equal(1, paste.Rows);
        Assert.Equal(["A\nsays \"he\"", "B"], paste.Cells.Select(c => c.Text));
        Assert.True(paste.Cells[0].IsUnreadable);
    }

    [Fact]
    public void Read_LoneQuotationMark_NotTheRestOfTheBlock()
    {
        var paste = RatingPaste.Read("\"\tA\nB\tC");

        Assert.Equal(["\"", "A", "B", "C"], paste.Cells.Select(c => c.Text));
    }

    [Fact]
    public void Read_Empty_NoRows() => Assert.Equal((0, 0), (RatingPaste.Read("").Rows, RatingPaste.Read("").Columns));
}
