using System.Security.Claims;
using Microsoft.Extensions.Time.Testing;
using Rentai.Portal.Access;

namespace Rentai.Portal.Tests.Access;

public sealed class PortalClaimsTests
{
    private readonly FakeTimeProvider time = new(new DateTimeOffset(2026, 3, 5, 8, 0, 0, TimeSpan.Zero));

    [Fact]
    public void Read_Nobody_Nothing() => Assert.Null(PortalClaims.Read(new ClaimsPrincipal(new ClaimsIdentity()), "10.0.0.1"));

    [Fact]
    public void Read_Entra_PersonByDirectoryIdWithRoles()
    {
        var principal = Principal(new("oid", "o1"), new("sub", "s1"), new("name", "王海燕"), new("roles", "Rentai.Manager"));
        PortalClaims.Stamp(principal, time);

        var person = PortalClaims.Read(principal, "10.0.0.1")!;

        Assert.Equal("o1", person.SubjectId);
        Assert.Equal("王海燕", person.Name);
        Assert.Equal(["Rentai.Manager"], person.Roles);
        Assert.Equal("10.0.0.1", person.Origin);
        Assert.Equal(time.GetUtcNow().UtcDateTime, person.CheckedAt);
    }

    [Theory]
    [InlineData(59, false)]
    [InlineData(60, true)]
    public void IsStale_AfterTokenCheck_AsksAgain(int minutes, bool expected)
    {
        var principal = Principal(new Claim("sub", "s1"));
        PortalClaims.Stamp(principal, time);
        time.Advance(TimeSpan.FromMinutes(minutes));

        Assert.Equal(expected, PortalClaims.IsStale(principal, new AccessOptions { TokenCheckMinutes = 60 }, time));
    }

    [Fact]
    public void IsStale_CookieWithoutStamp_AsksAgain() =>
        Assert.True(PortalClaims.IsStale(Principal(new Claim("sub", "s1")), new AccessOptions(), time));

    private static ClaimsPrincipal Principal(params Claim[] claims) => new(new ClaimsIdentity(claims, "test"));
}
