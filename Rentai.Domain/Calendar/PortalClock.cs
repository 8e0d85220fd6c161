namespace Rentai.Domain.Calendar;

/// <summary>The clock of the portal (时钟): instants in UTC, days in the portal's time zone.</summary>
public sealed class PortalClock(TimeProvider time, TimeZoneInfo zone)
{
    /// <summary>Now in UTC, cut to whole microseconds: what both databases keep, so that a value read back equals the one written.</summary>
    public DateTime Now
    {
        get
        {
            var ticks = time.GetUtcNow().UtcTicks;
            return new DateTime(ticks - (ticks % TimeSpan.TicksPerMicrosecond), DateTimeKind.Utc);
        }
    }

    /// <summary>Today (今天) in the portal's time zone.</summary>
    public DateOnly Today => DateOnly.FromDateTime(Local(Now));

    /// <summary>What a clock on the wall of the portal's time zone shows at a UTC instant; the kind of the result is unspecified.</summary>
    /// <exception cref="ArgumentException">The instant is not marked as UTC.</exception>
    public DateTime Local(DateTime utc) =>
        utc.Kind == DateTimeKind.Utc
            ? DateTime.SpecifyKind(TimeZoneInfo.ConvertTimeFromUtc(utc, zone), DateTimeKind.Unspecified)
            : throw new ArgumentException("An instant must be in UTC.", nameof(utc));

    /// <summary>The UTC instant at which a day begins in the portal's time zone.</summary>
    public DateTime StartOf(DateOnly day) => TimeZoneInfo.ConvertTimeToUtc(day.ToDateTime(TimeOnly.MinValue), zone);
}
