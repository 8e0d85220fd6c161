using System.ComponentModel.DataAnnotations;

namespace Rentai.Infrastructure.Calendar;

/// <summary>Section <c>Calendar</c>: the company's day and year.</summary>
internal sealed class CalendarOptions
{
    public const string Section = "Calendar";

    /// <summary>Time zone of "today".</summary>
    [Required(ErrorMessage = "Calendar:TimeZone is missing.")]
    public string TimeZone { get; set; } = "Asia/Shanghai";

    /// <summary>Month in which the fiscal year starts.</summary>
    [Range(1, 12, ErrorMessage = "Calendar:FiscalYearStartMonth must be from 1 to 12.")]
    public int FiscalYearStartMonth { get; set; } = 1;
}
