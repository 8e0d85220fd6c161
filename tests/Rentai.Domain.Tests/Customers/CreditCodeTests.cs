using CsCheck;
using Rentai.Domain.Customers;
using Xunit;

namespace Rentai.Domain.Tests.Customers;

public sealed class CreditCodeTests
{
    private const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private static readonly Gen<CreditCode> Codes = Gen.Int[0, 30]
        .Array[17]
        .Select(places => CreditCode.From(string.Concat(places.Select(place => Alphabet[place]))));

    [Theory]
    [InlineData("91350100M000100Y43")]
    [InlineData("91110000600037341L")]
    [InlineData(" 91350100 m000100y43 ")]
    [InlineData("９１３５０１００Ｍ０００１００ｙ４３")]
    public void Code_PublishedOrTypedLoosely_IsRead(string typed)
    {
        Assert.True(CreditCode.TryParse(typed, out var code));
        Assert.Equal(CreditCode.Length, code.Text.Length);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("91350100M000100Y4")]
    [InlineData("91350100M000100Y433")]
    [InlineData("91350100M000100Y44")]
    [InlineData("9I350100M000100Y43")]
    [InlineData("统一社会信用代码统一社会信用代码统一")]
    public void Code_ThatIsNone_IsRefused(string? typed)
    {
        Assert.False(CreditCode.TryParse(typed, out var code));
        Assert.Null(code);
    }

    [Theory]
    [InlineData("91350100M000100Y")]
    [InlineData("9135010OM000100Y4")]
    public void From_AnythingButSeventeenOfTheAlphabet_IsRefused(string first17) =>
        Assert.Throws<ArgumentException>(() => CreditCode.From(first17));

    [Fact]
    public void Code_Made_IsReadBack() =>
        Codes.Sample(made =>
        {
            Assert.True(CreditCode.TryParse(made.Text.ToLowerInvariant(), out var read));
            Assert.Equal(made, read);
        });

    [Fact]
    public void Code_WithOneCharacterChanged_IsRefused() =>
        Gen.Select(Codes, Gen.Int[0, 17], Gen.Int[1, 30])
            .Sample(
                (made, place, shift) =>
                {
                    var changed = made.Text.ToCharArray();
                    changed[place] = Alphabet[(Alphabet.IndexOf(changed[place], StringComparison.Ordinal) + shift) % Alphabet.Length];
                    Assert.False(CreditCode.TryParse(new string(changed), out _));
                }
            );

    [Fact]
    public void Code_WithTwoUnlikeNeighboursSwapped_IsRefused() =>
        Gen.Select(Codes, Gen.Int[0, 15])
            .Where(drawn => drawn.Item1.Text[drawn.Item2] != drawn.Item1.Text[drawn.Item2 + 1])
            .Sample(
                (made, place) =>
                {
                    var changed = made.Text.ToCharArray();
                    (changed[place], changed[place + 1]) = (changed[place + 1], changed[place]);
                    Assert.False(CreditCode.TryParse(new string(changed), out _));
                }
            );
}
