using CsCheck;
using Rentai.Domain.Naming;
using Xunit;

namespace Rentai.Domain.Tests.Naming;

public sealed class CompanyNameTests
{
    [Theory]
    [InlineData("上海仁泰电力科技有限公司", "仁泰电力科技")]
    [InlineData("仁泰电力科技（上海）有限公司", "仁泰电力科技")]
    [InlineData(" 上海市 仁泰电力科技股份有限公司 ", "仁泰电力科技")]
    [InlineData("江苏省苏州市仁泰电力科技有限责任公司", "仁泰电力科技")]
    [InlineData("中国华能集团有限公司", "华能")]
    [InlineData("ＡＢＢ（中国）有限公司", "abb")]
    [InlineData("ABB (China) Co., Ltd.", "abb")]
    [InlineData("上海电气", "电气")]
    [InlineData("上海有限公司", "上海")]
    [InlineData("有限公司", "有限公司")]
    [InlineData("(上海)", "上海")]
    [InlineData("中山", "中山")]
    [InlineData("宝山钢铁（二厂）", "宝山钢铁二厂")]
    [InlineData("", "")]
    public void Core_OfAName_IsWhatTellsItApart(string name, string core) => Assert.Equal(core, CompanyName.Core(name));

    [Theory]
    [InlineData("上海仁泰电力科技有限公司", "仁泰电力科技(上海)股份有限公司")]
    [InlineData("华东化工一厂", "华东化工1厂")]
    [InlineData("第十二化工厂", "第12化工厂")]
    public void Similarity_OfOneCoreWrittenTwoWays_IsOne(string a, string b) => Assert.Equal(1, CompanyName.Similarity(a, b));

    [Theory]
    [InlineData("上海仁泰电力科技有限公司", "上海仁泰电力技术有限公司", 0.5, 0.9)]
    [InlineData("华东化工一厂", "华东化工二厂", 0, 0.5)]
    [InlineData("外高桥电厂1号机组", "外高桥电厂2号机组", 0, 0.5)]
    [InlineData("外高桥第二发电厂", "外高桥发电厂", 0, 0.6)]
    [InlineData("宝山钢铁", "仁泰电力", 0, 0)]
    [InlineData("", "仁泰电力", 0, 0)]
    [InlineData("", "", 0, 0)]
    public void Similarity_OfTwoNames_LiesWithin(string a, string b, double least, double most) =>
        Assert.InRange(CompanyName.Similarity(a, b), least, most);

    [Fact]
    public void Similarity_OfAnyTwoTexts_IsSymmetricAndWithinZeroAndOne() =>
        Gen.Select(Gen.String, Gen.String)
            .Sample(
                (a, b) =>
                {
                    var similarity = CompanyName.Similarity(a, b);
                    Assert.InRange(similarity, 0, 1);
                    Assert.Equal(similarity, CompanyName.Similarity(b, a));
                    Assert.Equal(CompanyName.Core(a).Length > 0 ? 1 : 0, CompanyName.Similarity(a, a));
                }
            );
}
