using Microsoft.Extensions.Time.Testing;
using Rentai.Domain.Calendar;
using Xunit;

namespace Rentai.Domain.Tests.Calendar;

public sealed class PortalClockTests
{
    private static readonly TimeZoneInfo Shanghai = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");

    [Theory]
    [InlineData("2026-03-04T15:59:59Z", "2026-03-04")]
    [InlineData("2026-03-04T16:00:00Z", "2026-03-05")]
    public void Today_AroundMidnightInShanghai_IsTheLocalDay(string instant, string day)
    {
        var clock = ClockAt(DateTimeOffset.Parse(instant, null));

        Assert.Equal(DateOnly.ParseExact(day, "yyyy-MM-dd"), clock.Today);
    }

    [Fact]
    public void Now_WithTicksBelowAMicrosecond_IsCutAndUtc()
    {
        var whole = new DateTimeOffset(2026, 3, 4, 5, 6, 7, 8, 9, TimeSpan.Zero);

        var now = ClockAt(whole.AddTicks(7)).Now;

        Assert.Equal(whole.UtcDateTime, now);
        Assert.Equal(DateTimeKind.Utc, now.Kind);
    }

    [Fact]
    public void Local_OfAnInstantInUtc_IsTheWallClock() =>
        Assert.Equal(
            new DateTime(2026, 3, 4, 20, 30, 0, DateTimeKind.Unspecified),
            ClockAt(DateTimeOffset.UnixEpoch).Local(new DateTime(2026, 3, 4, 12, 30, 0, DateTimeKind.Utc))
        );

    [Fact]
    public void Local_OfATimeThatIsNotUtc_IsRefused() =>
        Assert.Throws<ArgumentException>(() => ClockAt(DateTimeOffset.UnixEpoch).Local(new DateTime(2026, 3, 4, 12, 30, 0)));

    private static PortalClock ClockAt(DateTimeOffset instant) => new(new FakeTimeProvider(instant), Shanghai);
}
