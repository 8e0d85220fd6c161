using System.Text;
using Rentai.Domain.Naming;
using Xunit;

namespace Rentai.Domain.Tests.Naming;

public sealed class PinyinTests
{
    [Theory]
    [InlineData("仁", "ren")]
    [InlineData("泰", "tai")]
    [InlineData("電", "dian")]
    [InlineData("𠮷", "ji")]
    [InlineData("𬭎", "hong")]
    [InlineData("〇", "ling")]
    [InlineData("吕", "lv,lu")]
    [InlineData("行", "xing,hang,heng")]
    [InlineData("A", "")]
    [InlineData("。", "")]
    public void Readings_OfACharacter_AreTonelessAndTheCommonFirst(string character, string readings) =>
        Assert.Equal(readings, string.Join(',', Pinyin.Readings(Rune.GetRuneAt(character, 0))));

    [Fact]
    public void Readings_OfEveryUnifiedIdeographOfTheFirstBlock_AreOneToThreeSyllables()
    {
        var missing = 0;
        for (var value = 0x4E00; value <= 0x9FA5; value++)
        {
            var readings = Pinyin.Readings(new Rune(value));
            missing += readings.Count == 0 ? 1 : 0;
            Assert.True(readings.Count <= 3);
            Assert.All(readings, reading => Assert.Matches("^[a-z]{1,6}$", reading));
        }

        Assert.InRange(missing, 0, 60);
    }

    [Theory]
    [InlineData("重庆长安汽车", "chong qing chang an qi che")]
    [InlineData("厦门大厦", "xia men da sha")]
    [InlineData("上海浦东发展银行", "shang hai pu dong fa zhan yin hang")]
    [InlineData("三一重工", "san yi zhong gong")]
    [InlineData("乐清音乐", "yue qing yin yue")]
    [InlineData("东莞虎门", "dong guan hu men")]
    [InlineData("单雄信", "shan xiong xin")]
    [InlineData("长孙无忌", "zhang sun wu ji")]
    [InlineData("曾国藩", "zeng guo fan")]
    public void ReadingsOf_WordsAndSurnames_AreReadAsTheyAreSpoken(string text, string pinyin) =>
        Assert.Equal(pinyin, string.Join(' ', Pinyin.ReadingsOf([.. text.EnumerateRunes()]).Select(choices => choices[0])));
}
