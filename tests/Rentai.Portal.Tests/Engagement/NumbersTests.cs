using Rentai.Portal.Engagement;

namespace Rentai.Portal.Tests.Engagement;

public sealed class NumbersTests
{
    [Theory]
    [InlineData("90", 90)]
    [InlineData("９０分钟", 90)]
    [InlineData("1.5小时", 90)]
    [InlineData("一小时", null)]
    [InlineData("1小时30分", 90)]
    [InlineData("1h30", 90)]
    [InlineData("半小时", 30)]
    [InlineData("2个半小时", 150)]
    [InlineData("0", null)]
    [InlineData("x'; DROP", null)]
    public void Minutes_AsTyped_Read(string typed, int? minutes) => Assert.Equal(minutes, Numbers.Minutes(typed));

    [Theory]
    [InlineData("60", 60)]
    [InlineData("６０％", 60)]
    [InlineData("6成", 60)]
    [InlineData("六十", null)]
    public void Percent_AsTyped_Read(string typed, int? percent) => Assert.Equal(percent, Numbers.Percent(typed));

    [Theory]
    [InlineData("9:30", "09:30")]
    [InlineData("９：３０", "09:30")]
    [InlineData("930", "09:30")]
    [InlineData("1430", "14:30")]
    [InlineData("14点半", "14:30")]
    [InlineData("下午2点", "14:00")]
    [InlineData("2pm", "14:00")]
    [InlineData("上午10点20分", "10:20")]
    [InlineData("25:00", null)]
    [InlineData("早", null)]
    public void Time_AsTyped_Read(string typed, string? time) =>
        Assert.Equal(time, Numbers.Time(typed)?.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture));
}
