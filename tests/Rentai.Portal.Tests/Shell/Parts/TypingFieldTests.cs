using Bunit;
using Rentai.Portal.Shell.Parts;

namespace Rentai.Portal.Tests.Shell.Parts;

public sealed class TypingFieldTests : BunitContext
{
    public TypingFieldTests() => JSInterop.Mode = JSRuntimeMode.Loose;

    [Fact]
    public async Task Typed_InPieces_ToldOnceAndWhole()
    {
        var told = new List<string?>();
        var field = Render<TypingArea>(p => p.Add(f => f.Label, "谈了什么").Add(f => f.ValueChanged, told.Add));

        await field.InvokeAsync(() => field.Instance.TypedAsync("谈了", isFirst: true, isLast: false));
        await field.InvokeAsync(() => field.Instance.TypedAsync("价格𠮷", isFirst: false, isLast: true));

        Assert.Equal(["谈了价格𠮷"], told);
    }

    [Fact]
    public void Value_Any_NeverAnAttribute()
    {
        var field = Render<TypingField>(p => p.Add(f => f.Label, "名称").Add(f => f.Value, "仁泰").Add(f => f.MaxLength, 2));

        var box = field.Find("input");
        Assert.False(box.HasAttribute("value"));
        Assert.False(box.HasAttribute("maxlength"));
    }

    [Fact]
    public void Error_Given_SaidAtTheBox()
    {
        var field = Render<TypingField>(p => p.Add(f => f.Label, "电话").Add(f => f.Error, "请填写电话"));

        var box = field.Find("input");
        Assert.Equal("true", box.GetAttribute("aria-invalid"));
        Assert.Equal("请填写电话", field.Find("#" + box.GetAttribute("aria-describedby")).TextContent);
    }
}
