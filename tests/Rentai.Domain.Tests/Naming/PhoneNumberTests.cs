using CsCheck;
using Rentai.Domain.Naming;
using Xunit;

namespace Rentai.Domain.Tests.Naming;

public sealed class PhoneNumberTests
{
    [Theory]
    [InlineData("13800138000", "13800138000")]
    [InlineData("138 0013 8000", "13800138000")]
    [InlineData("138-0013-8000", "13800138000")]
    [InlineData("1380013-8000", "13800138000")]
    [InlineData("+86 138-0013-8000", "13800138000")]
    [InlineData("008613800138000", "13800138000")]
    [InlineData("8613800138000", "13800138000")]
    [InlineData("１３８００１３８０００", "13800138000")]
    [InlineData("021-55881234", "021-55881234")]
    [InlineData("（021）5588 1234", "021-55881234")]
    [InlineData("021-5588-1234", "021-55881234")]
    [InlineData("02155881234", "021-55881234")]
    [InlineData("+86 21 5588 1234", "021-55881234")]
    [InlineData("0512-62881234", "0512-62881234")]
    [InlineData("0854-8221234", "0854-8221234")]
    [InlineData("021-55881234-801", "021-55881234-801")]
    [InlineData("021-55881234转801", "021-55881234-801")]
    [InlineData("021—55881234 分机：801", "021-55881234-801")]
    [InlineData("021-55881234 ext 801", "021-55881234-801")]
    [InlineData("5588 1234", "55881234")]
    [InlineData("400-820-8820", "4008208820")]
    [InlineData("95588", "95588")]
    [InlineData("12345", "12345")]
    [InlineData("+49 (30) 123456", "+4930123456")]
    [InlineData("0049 30 123456", "+4930123456")]
    public void Number_AsTyped_BecomesOneForm(string typed, string number)
    {
        Assert.True(PhoneNumber.TryNormalise(typed, out var read));
        Assert.Equal(number, read);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("无")]
    [InlineData("1380013800")]
    [InlineData("138001380000")]
    [InlineData("12800138000")]
    [InlineData("+86 99")]
    [InlineData("+0123456789")]
    [InlineData("021-1234")]
    [InlineData("13800138000 张三")]
    [InlineData("13800138000/13900139000")]
    public void Number_ThatCannotBeDialled_IsRefused(string? typed)
    {
        Assert.False(PhoneNumber.TryNormalise(typed, out var number));
        Assert.Null(number);
    }

    [Fact]
    public void Number_Normalised_StaysAsItIs() =>
        Gen.OneOf(
                Gen.Long[13_000_000_000, 19_999_999_999].Select(own => own.ToString("0", null)),
                Gen.Select(Gen.Int[0, 9], Gen.Int[20_000_000, 99_999_999], Gen.Int[1, 999], (area, own, ext) => $"02{area}{own}转{ext}"),
                Gen.Select(Gen.Int[300, 999], Gen.Int[2_000_000, 9_999_999], (area, own) => $"(0{area}) {own}"),
                Gen.String
            )
            .Sample(typed =>
            {
                if (PhoneNumber.TryNormalise(typed, out var number))
                {
                    Assert.True(PhoneNumber.TryNormalise(number, out var again));
                    Assert.Equal(number, again);
                }
            });
}
