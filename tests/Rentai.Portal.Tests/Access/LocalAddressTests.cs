using Rentai.Portal.Access;

namespace Rentai.Portal.Tests.Access;

public sealed class LocalAddressTests
{
    [Theory]
    [InlineData("/", true)]
    [InlineData("/customers?q=仁泰", true)]
    [InlineData("//evil.example", false)]
    [InlineData("/\\evil.example", false)]
    [InlineData("/a\\b", false)]
    [InlineData("https://evil.example", false)]
    [InlineData("/\t/evil.example", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void IsLocal_Address_OnlyPathsOfThePortal(string? address, bool expected) =>
        Assert.Equal(expected, LocalAddress.IsLocal(address));
}
