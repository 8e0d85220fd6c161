using System.Globalization;
using Rentai.Domain.Access;
using Rentai.Domain.Engagement;
using Rentai.Portal.Shell.Parts;

namespace Rentai.Portal.Engagement;

/// <summary>What the contact log shows, as its address says it: <c>/contacts-log?whose=team&amp;kind=Visit&amp;from=2026-03-01</c>.</summary>
public static class LogAddress
{
    /// <summary>The page.</summary>
    public const string Path = "/contacts-log";

    /// <summary>Whose entries without a choice: one's own for those who write, everybody's for those who lead.</summary>
    public static Whose UsualFor(PersonRights rights) => rights.Sees(AccessLevel.Manager) ? Whose.All : Whose.Mine;

    /// <summary>Whose entries the address asks for.</summary>
    public static Whose WhoseOf(UrlQuery url, Whose usual) =>
        url.One("whose") switch
        {
            "mine" => Whose.Mine,
            "team" => Whose.MyTeam,
            "all" => Whose.All,
            _ => usual,
        };

    /// <summary>The word for an address.</summary>
    public static string Word(Whose whose) =>
        whose switch
        {
            Whose.Mine => "mine",
            Whose.MyTeam => "team",
            _ => "all",
        };

    /// <summary>The filter that an address asks for; words that it does not know are passed over.</summary>
    public static LogFilter Filter(UrlQuery url, Whose usual) =>
        new()
        {
            Whose = WhoseOf(url, usual),
            CustomerNumber = url.One("customer"),
            AuthorId = url.Number("author", 0) is > 0 and var author ? author : null,
            Kind = url.All<LogKind>("kind") is [var kind] ? kind : null,
            Mood = url.All<Mood>("mood") is [var mood, ..] ? mood : null,
            Result = url.All<ContactResult>("result") is [var result, ..] ? result : null,
            Text = url.One("q"),
            From = Day(url.One("from")),
            To = Day(url.One("to")),
        };

    /// <summary>The order that a table asks for.</summary>
    public static LogSort Sort(string? column) =>
        column switch
        {
            "customer" => LogSort.Customer,
            "author" => LogSort.Author,
            _ => LogSort.OccurredOn,
        };

    /// <summary>A day in an address.</summary>
    public static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
