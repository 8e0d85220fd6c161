using Rentai.Domain.Customers;
using Rentai.Portal.Shell.Parts;

namespace Rentai.Portal.Tests.Shell.Parts;

public sealed class UrlQueryTests
{
    [Fact]
    public void Toggled_Twice_TheSameAddress()
    {
        var url = UrlQuery.Of("http://portal.example/customers?q=%E4%BB%81%E6%B3%B0&class=Core");

        Assert.Equal(url.Href, url.Toggled("class", "Small").Toggled("class", "Small").Href);
        Assert.Equal("仁泰", url.One("q"));
    }

    [Fact]
    public void With_Null_DropsTheKey() => Assert.Equal("/customers", UrlQuery.Of("/customers?page=2").With("page", null).Href);

    [Fact]
    public void All_Enumeration_PassesOverNumbersAndNonsense() =>
        Assert.Equal(
            [CustomerClass.Core, CustomerClass.Small],
            UrlQuery.Of("/customers?class=core&class=0&class=99&class=x&class=Small").All<CustomerClass>("class")
        );

    [Theory]
    [InlineData("/c?page=3", 3)]
    [InlineData("/c?page=-3", 1)]
    [InlineData("/c?page=x", 1)]
    [InlineData("/c", 1)]
    public void Number_Any_PositiveOrFallback(string address, int expected) =>
        Assert.Equal(expected, UrlQuery.Of(address).Number("page", 1));
}
