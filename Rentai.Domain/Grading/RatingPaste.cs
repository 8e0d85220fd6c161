using System.Text;

namespace Rentai.Domain.Grading;

/// <summary>
/// A block of ratings as a spreadsheet puts it on the clipboard: rows by line, cells by tab. A rating is one of the letters A to D in
/// either case and either width (a, Ａ); <c>N</c>, <c>N/A</c>, a dash and 不适用 say that the factor does not apply; an empty cell says
/// nothing and leaves what is there.
/// </summary>
/// <param name="Rows">Rows of the block.</param>
/// <param name="Columns">Cells of its longest row.</param>
/// <param name="Cells">The cells that say something, row by row.</param>
public sealed record RatingPaste(int Rows, int Columns, IReadOnlyList<PastedRating> Cells)
{
    /// <summary>Longest text that is read, in characters: far more than a grid of 200 customers needs.</summary>
    public const int LongestText = 20_000;

    private static readonly HashSet<string> NotApplicable = new(StringComparer.OrdinalIgnoreCase)
    {
        "N",
        "N/A",
        "NA",
        "-",
        "–",
        "—",
        "不适用",
    };

    /// <summary>Reads a block; every text is one, if only of unreadable cells.</summary>
    public static RatingPaste Read(string text)
    {
        var rows = Split(text);
        var cells =
            from row in rows.Index()
            from cell in row.Item.Index()
            let said = cell.Item.Trim()
            where said.Length > 0
            let plain = Narrow(said)
            select new PastedRating(row.Index, cell.Index, said, RatingOf(plain), NotApplicable.Contains(plain));
        return new RatingPaste(rows.Count, rows.Select(r => r.Count).DefaultIfEmpty().Max(), [.. cells]);
    }

    private static Rating? RatingOf(string letter) =>
        letter switch
        {
            "A" or "a" => Rating.A,
            "B" or "b" => Rating.B,
            "C" or "c" => Rating.C,
            "D" or "d" => Rating.D,
            _ => null,
        };

    /// <summary>Full-width signs, as Chinese input methods write them, in their common width.</summary>
    private static string Narrow(string text) =>
        string.Concat(text.Select(c => c is >= '\uFF01' and <= '\uFF5E' ? (char)(c - '\uFF01' + '!') : c));

    /// <summary>A cell that holds a tab, a line end or a quotation mark stands in quotation marks; the last line end ends the block.</summary>
    private static List<List<string>> Split(string text)
    {
        var rows = new List<List<string>>();
        var row = new List<string>();
        var cell = new StringBuilder();
        var quoted = false;
        var at = 0;
        for (; at < text.Length; at++)
        {
            var sign = text[at];
            if (quoted && sign == '"' && at + 1 < text.Length && text[at + 1] == '"')
            {
                cell.Append(text[at++]);
            }
            else if (quoted ? sign == '"' : sign == '"' && cell.Length == 0 && text.IndexOf('"', at + 1) > 0)
            {
                quoted = !quoted;
            }
            else if (!quoted && sign == '\t')
            {
                EndCell();
            }
            else if (!quoted && sign is '\r' or '\n' && !quoted)
            {
                at += sign == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? 1 : 0;
                EndRow();
            }
            else
            {
                cell.Append(sign);
            }
        }

        if (cell.Length > 0 || row.Count > 0)
        {
            EndRow();
        }

        return rows;

        void EndCell()
        {
            row.Add(cell.ToString());
            cell.Clear();
        }

        void EndRow()
        {
            EndCell();
            rows.Add(row);
            row = [];
        }
    }
}
