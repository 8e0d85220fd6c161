using System.Text;

namespace Rentai.Domain.Naming;

/// <summary>What lists of Chinese names are sorted by 拼音排序: the same order on every database and machine.</summary>
internal static class SortName
{
    /// <summary>The name's usual pinyin, syllables apart, then the name itself so that names that sound alike keep an order.</summary>
    public static string Of(string name)
    {
        var runes = NameText.Normalise(name).EnumerateRunes().ToArray();
        var readings = Pinyin.ReadingsOf(runes);
        var sorted = new StringBuilder(64);
        for (var i = 0; i < runes.Length; i++)
        {
            sorted.Append(readings[i].Count > 0 ? readings[i][0] : runes[i].ToString());
            sorted.Append(readings[i].Count > 0 ? ' ' : "");
        }

        return NameText.Cut(sorted.Append(name).ToString(), 200);
    }
}
