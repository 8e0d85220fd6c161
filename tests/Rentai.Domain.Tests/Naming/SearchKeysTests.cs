using System.Text;
using CsCheck;
using Rentai.Domain.Naming;
using Xunit;

namespace Rentai.Domain.Tests.Naming;

public sealed class SearchKeysTests
{
    private static readonly Gen<Rune> Runes = Gen.Frequency(
        (8, Gen.Int[0x4E00, 0x9FA5].Select(value => new Rune(value))),
        (3, OneOf("长重行乐单曾吕绿大有限公司集团股份上海")),
        (2, Gen.Int[0x20000, 0x2A6DF].Select(value => new Rune(value))),
        (2, Gen.Int['0', 'z'].Select(value => new Rune(value))),
        (1, Gen.Int[0xFF01, 0xFF5E].Select(value => new Rune(value))),
        (1, OneOf("() （）【】·é　㈱①が々〇ﬃ")),
        (1, Gen.Int[0x20, 0xD7FF].Select(value => new Rune(value)))
    );

    private static readonly Gen<string> Names = Runes.Array[0, 24].Select(runes => string.Concat(runes));

    [Theory]
    [InlineData("上海仁泰电力科技有限公司", "仁泰")]
    [InlineData("上海仁泰电力科技有限公司", "科技有限")]
    [InlineData("上海仁泰电力科技有限公司", "有限公司")]
    [InlineData("上海仁泰电力科技有限公司", "rtdl")]
    [InlineData("上海仁泰电力科技有限公司", "RenTai")]
    [InlineData("上海仁泰电力科技有限公司", "dianlikejiyouxian")]
    [InlineData("ABC电力（集团）股份有限公司", "ａｂｃ电力集团")]
    [InlineData("ABC电力（集团）股份有限公司", "abcdl")]
    [InlineData("ABC电力（集团）股份有限公司", "abcdianli")]
    [InlineData("西安热工院", "xi'an")]
    [InlineData("重庆长江轮船", "cqcj")]
    [InlineData("重庆长江轮船", "changjiang")]
    [InlineData("招商银行", "zsyh")]
    [InlineData("绿地控股", "lvdi")]
    [InlineData("绿地控股", "ludi")]
    [InlineData("绿地控股", "lüdì")]
    [InlineData("盛虹石化", "chenghong")]
    [InlineData("𠮷野家", "jiyejia")]
    [InlineData("𠮷野家", "野家")]
    public void Name_AnyPartTyped_IsFound(string name, string typed) => Assert.True(Finds(SearchKeys.ForName(name), typed));

    [Theory]
    [InlineData("上海仁泰电力科技有限公司", "youxian")]
    [InlineData("上海仁泰电力科技有限公司", "yxgs")]
    [InlineData("华能集团股份有限公司", "jituan")]
    [InlineData("重庆长江轮船", "zhongqing")]
    [InlineData("上海仁泰电力", "仁电")]
    public void Name_NotAPartOrOnlyTheLegalForm_IsNotFound(string name, string typed) =>
        Assert.False(Finds(SearchKeys.ForName(name), typed));

    [Fact]
    public void Name_OfALegalFormAlone_KeepsItsPinyin() => Assert.True(Finds(SearchKeys.ForName("集团有限公司"), "jituan"));

    [Fact]
    public void Name_WithoutHanCharacters_HasNameKeysOnly() =>
        Assert.All(SearchKeys.ForName("Siemens AG"), key => Assert.Equal(SearchKeyKind.Name, key.Kind));

    [Fact]
    public void Name_OfManyPolyphones_GivesAtMostFourReadings() =>
        Assert.InRange(SearchKeys.ForName("系盛地络曾行都").Count(key => key.Kind == SearchKeyKind.Pinyin && key.Text.Length > 12), 1, 12);

    [Fact]
    public void Number_WithLetterAndZeros_IsFoundByEachForm() =>
        Assert.Equal(["c0001", "0001", "1"], SearchKeys.ForNumber(" Ｃ０００１").Select(key => key.Text));

    [Fact]
    public void Number_WithParts_IsFoundByEachPart() =>
        Assert.Equal(["so20240012", "20240012", "0012", "12"], SearchKeys.ForNumber("SO-2024-0012").Select(key => key.Text));

    [Theory]
    [InlineData("021-5588 1234", "5588 1234")]
    [InlineData("021-5588 1234", "021 55881234")]
    [InlineData("138 0013 8000", "＋８６ 138-0013-8000")]
    [InlineData("138 0013 8000", "8000")]
    [InlineData("+86 138 0013 8000", "13800138000")]
    [InlineData("110", "110")]
    public void Phone_AnyPartOfFourDigitsTyped_IsFound(string phone, string typed) => Assert.True(Finds(SearchKeys.ForPhone(phone), typed));

    [Fact]
    public void Phone_SuffixesShorterThanFourDigits_AreLeftOut() =>
        Assert.Equal(["13812", "3812"], SearchKeys.ForPhone("138-12").Select(key => key.Text));

    [Theory]
    [InlineData("", "")]
    [InlineData(" 　，", "")]
    [InlineData("上海　仁泰", "上海|仁泰")]
    [InlineData("Ｃ０００１", "c0001")]
    [InlineData("xi'an RTKJ", "xian|rtkj")]
    [InlineData("a b a c d e f", "a|b|c|d|e")]
    [InlineData("021 5588 1234", "02155881234")]
    [InlineData("2024 12", "2024|12")]
    public void Query_AsTyped_BecomesTerms(string typed, string terms) => Assert.Equal(terms, string.Join('|', SearchKeys.ForQuery(typed)));

    [Fact]
    public void Query_LongerThanAKey_IsCutBetweenCharacters()
    {
        var term = Assert.Single(SearchKeys.ForQuery("a" + string.Concat(Enumerable.Repeat("𠮷", 40))));

        Assert.Equal("a" + string.Concat(Enumerable.Repeat("𠮷", 15)), term);
    }

    [Fact]
    public void Query_OfHalfASurrogatePair_IsEmpty() => Assert.Empty(SearchKeys.ForQuery("\ud842"));

    [Fact]
    public void Name_AnySubstringOfItsNormalForm_IsAPrefixOfSomeKey() =>
        Gen.Select(Names, Gen.Int[0, 100], Gen.Int[1, 32])
            .Sample(
                (name, from, length) =>
                {
                    var runes = NameText.Normalise(name).EnumerateRunes().ToArray();
                    if (runes.Length == 0)
                    {
                        return;
                    }

                    var typed = NameText.Cut(string.Concat(runes.Skip(from % runes.Length).Take(length)), SearchKeys.MaxLength);
                    Assert.Equal([typed], SearchKeys.ForQuery(typed));
                    Assert.True(Finds(SearchKeys.ForName(name), typed), $"{typed} of {name}");
                }
            );

    [Fact]
    public void Name_AnySubstringOfItsInitialsBeforeTheLegalForm_IsAPrefixOfSomeKey() =>
        Gen.Select(Names, Gen.Int[0, 100], Gen.Int[1, 32])
            .Sample(
                (name, from, length) =>
                {
                    var normal = NameText.Normalise(name);
                    var runes = normal[..LegalForm.Start(normal)].EnumerateRunes().ToArray();
                    if (runes.Length == 0)
                    {
                        return;
                    }

                    var readings = Pinyin.ReadingsOf([.. normal.EnumerateRunes()]);
                    var initials = runes.Select((rune, i) => readings[i].Count > 0 ? readings[i][0][..1] : rune.ToString());
                    var typed = NameText.Cut(string.Concat(initials.Skip(from % runes.Length).Take(length)), SearchKeys.MaxLength);
                    Assert.True(Finds(SearchKeys.ForName(name), typed), $"{typed} of {name}");
                }
            );

    [Fact]
    public void Keys_OfAnyText_AreWholeDistinctAndShort() =>
        Gen.Select(Names, Gen.String)
            .Sample(
                (name, noise) =>
                {
                    var text = name + noise;
                    SearchKey[] keys = [.. SearchKeys.ForName(text), .. SearchKeys.ForNumber(text), .. SearchKeys.ForPhone(text)];
                    Assert.Equal(keys.Length, keys.Distinct().Count());
                    Assert.All(
                        keys,
                        key =>
                        {
                            Assert.InRange(key.Text.Length, 1, SearchKeys.MaxLength);
                            Assert.DoesNotContain(Rune.ReplacementChar, key.Text.EnumerateRunes());
                        }
                    );
                    Assert.True(SearchKeys.ForQuery(text).Count <= 5);
                    Assert.Equal(NameText.Normalise(text), NameText.Normalise(NameText.Normalise(text)));
                }
            );

    private static Gen<Rune> OneOf(string characters)
    {
        var runes = characters.EnumerateRunes().ToArray();
        return Gen.Int[0, runes.Length - 1].Select(i => runes[i]);
    }

    private static bool Finds(IEnumerable<SearchKey> keys, string typed)
    {
        var all = keys.ToArray();
        var terms = SearchKeys.ForQuery(typed);
        return terms.Count > 0 && terms.All(term => all.Any(key => key.Text.StartsWith(term, StringComparison.Ordinal)));
    }
}
