using Rentai.Portal.Forms;

namespace Rentai.Portal.Tests.Forms;

public sealed class SheetMergeTests
{
    private static readonly IReadOnlyList<SheetField<Note>> Fields =
    [
        new("Title", () => "标题", n => n.Title, (a, b) => b.Title = a.Title),
        new("Text", () => "正文", n => n.Text, (a, b) => b.Text = a.Text),
    ];

    [Fact]
    public void Merge_OtherChangedWhatWasNotTouched_TakenOver()
    {
        var sheet = new Note("旧", "我写的");

        var merge = new SheetMerge<Note>(Fields, new Note("旧", "旧"), sheet with { }, new Note("新", "旧"), sheet);

        Assert.Equal(new Note("新", "我写的"), sheet);
        Assert.Equal(["Title"], merge.Adopted.Select(f => f.Name));
        Assert.Empty(merge.Conflicts);
    }

    [Fact]
    public void Merge_BothChanged_KeepsWhatWasTypedUntilDecided()
    {
        var sheet = new Note("甲", "旧");
        var merge = new SheetMerge<Note>(Fields, new Note("旧", "旧"), sheet with { }, new Note("乙", "旧"), sheet);

        Assert.Equal("甲", sheet.Title);
        merge.TakeTheirs(merge.Conflicts.Single());
        Assert.Equal("乙", sheet.Title);
        merge.KeepMine(merge.Conflicts.Single());
        Assert.Equal("甲", sheet.Title);
    }

    [Fact]
    public void Merge_BothWroteTheSame_NoConflict()
    {
        var sheet = new Note("同", "旧");

        var merge = new SheetMerge<Note>(Fields, new Note("旧", "旧"), sheet with { }, new Note("同", "旧"), sheet);

        Assert.Empty(merge.Conflicts);
        Assert.Empty(merge.Adopted);
    }

    private sealed record Note(string Title, string Text)
    {
        public string Title { get; set; } = Title;

        public string Text { get; set; } = Text;
    }
}
