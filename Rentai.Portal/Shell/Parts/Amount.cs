using System.Globalization;
using Rentai.Portal.Resources;

namespace Rentai.Portal.Shell.Parts;

/// <summary>Writes an amount of money the way colleagues say it: 12.3 万, ¥123k.</summary>
public static class Amount
{
    /// <summary>The short form in the reader's language.</summary>
    public static string Brief(decimal yuan) => Languages.IsChinese ? Chinese(yuan) : English(yuan);

    /// <summary>The short form of a round figure, as an axis carries it: without decimals that say nothing.</summary>
    public static string Axis(decimal yuan) =>
        Brief(yuan).Replace(".00", "", StringComparison.Ordinal).Replace(".0", "", StringComparison.Ordinal);

    /// <summary>To the fen, with the unit.</summary>
    public static string Exact(decimal yuan) => string.Create(CultureInfo.InvariantCulture, $"{yuan:#,0.00} {ShellTexts.Yuan}");

    private static string Chinese(decimal yuan) =>
        Round(yuan / 10_000m, 1) is var wan && Math.Abs(wan) >= 10_000m ? $"{Text(yuan / 100_000_000m, 2)} 亿"
        : Math.Abs(yuan) >= 10_000m ? $"{Text(yuan / 10_000m, 1)} 万"
        : Text(yuan, 0);

    private static string English(decimal yuan)
    {
        var sign = yuan < 0 ? "-" : "";
        var size = Math.Abs(yuan);
        return Round(size / 1_000m, 0) >= 1_000m ? $"{sign}¥{Text(size / 1_000_000m, 2)}m"
            : size >= 10_000m ? $"{sign}¥{Text(size / 1_000m, 0)}k"
            : size >= 1_000m ? $"{sign}¥{Text(size / 1_000m, 1)}k"
            : $"{sign}¥{Text(size, 0)}";
    }

    private static decimal Round(decimal value, int places) => Math.Round(value, places, MidpointRounding.AwayFromZero);

    private static string Text(decimal value, int places) =>
        Round(value, places).ToString(places == 0 ? "#,0" : "#,0." + new string('0', places), CultureInfo.InvariantCulture);
}
