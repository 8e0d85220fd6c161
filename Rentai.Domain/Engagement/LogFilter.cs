namespace Rentai.Domain.Engagement;

/// <summary>Which entries of the contact log a list shows. Empty fields do not filter.</summary>
public sealed record LogFilter
{
    /// <summary>By author: own, the team's or everybody's.</summary>
    public Whose Whose { get; init; }

    /// <summary>Only this customer's.</summary>
    public string? CustomerNumber { get; init; }

    /// <summary>Only this author's.</summary>
    public int? AuthorId { get; init; }

    /// <summary>Only visits or only calls.</summary>
    public LogKind? Kind { get; init; }

    /// <summary>Only this mood.</summary>
    public Mood? Mood { get; init; }

    /// <summary>Only this result.</summary>
    public ContactResult? Result { get; init; }

    /// <summary>Text that occurs in the report, or in the name of the customer or of a person who took part; any case.</summary>
    public string? Text { get; init; }

    /// <summary>From this day on.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Up to and with this day.</summary>
    public DateOnly? To { get; init; }
}
