using Bunit;
using Rentai.Portal.Engagement;

namespace Rentai.Portal.Tests.Engagement;

public sealed class ReadFieldTests : BunitContext
{
    [Fact]
    public void Line_TextThatCannotBeRead_StaysAsTypedWithASentence()
    {
        var unread = new UnreadTexts([]);
        int? value = 90;
        var field = Render<ReadField<int>>(p =>
            p.Add(f => f.Id, "minutes")
                .Add(f => f.Label, "时长")
                .Add(f => f.Read, Numbers.Minutes)
                .Add(f => f.Write, n => $"{n}")
                .Add(f => f.Unreadable, "看不懂")
                .Add(f => f.Value, value)
                .Add(f => f.ValueChanged, v => value = v)
                .AddCascadingValue(unread)
        );

        field.Find("input").Change("很久");
        field.Render(p => p.Add(f => f.Value, value));

        Assert.Null(value);
        Assert.True(unread.Any);
        Assert.Equal("很久", field.Find("input").GetAttribute("value"));
        Assert.Equal("看不懂", field.Find(".field-error").TextContent);
    }

    [Fact]
    public void Line_TextThatIsRead_IsWrittenTheHousesWay()
    {
        var unread = new UnreadTexts([]);
        int? value = null;
        var field = Render<ReadField<int>>(p =>
            p.Add(f => f.Id, "minutes")
                .Add(f => f.Label, "时长")
                .Add(f => f.Read, Numbers.Minutes)
                .Add(f => f.Write, n => $"{n}")
                .Add(f => f.Unreadable, "看不懂")
                .Add(f => f.ValueChanged, v => value = v)
                .AddCascadingValue(unread)
        );

        field.Find("input").Change("很久");
        field.Find("input").Change("１．５小时");
        field.Render(p => p.Add(f => f.Value, value));

        Assert.Equal(90, value);
        Assert.False(unread.Any);
        Assert.Equal("90", field.Find("input").GetAttribute("value"));
    }
}
