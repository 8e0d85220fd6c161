using Rentai.Domain.Calendar;
using Rentai.Domain.Grading;

namespace Rentai.Domain.Tests.Grading;

/// <summary>Facts to make suggestions from, asked on 2026-03-05.</summary>
internal static class Facts
{
    public static DateOnly Today { get; } = new(2026, 3, 5);

    public static FactsAsked Asked { get; } =
        new(new FiscalCalendar(1).Year(2026), new FiscalCalendar(1).Year(2025), Today, StandardScheme.Content.Credit, null);

    public static CustomerFacts None { get; } = new() { CustomerId = 1 };

    public static Suggestion Suggested(this CustomerFacts facts, Factor factor, Prospects? boxes = null, SchemeContent? scheme = null) =>
        Suggestions.Of(scheme ?? StandardScheme.Content, facts, boxes, Asked)[(int)factor - 1];
}
