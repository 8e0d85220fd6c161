using CsCheck;
using Rentai.Domain.Grading;
using Xunit;

namespace Rentai.Domain.Tests.Grading;

public sealed class WeightScaleTests
{
    [Fact]
    public void Scaled_AnyWeights_SumToAHundredInTenths() =>
        Gen.Select(Customers.Schemes, Gen.Int[0, Factors.Count])
            .Sample(
                (scheme, number) =>
                {
                    var keep = number == 0 ? (Factor?)null : (Factor)number;
                    var scaled = scheme.ScaledToHundred(keep);
                    return scaled.Factors.Sum(f => f.Weight) == 100
                        && scaled.Factors.All(f => f.Weight >= 0 && f.Weight * 10 % 1 == 0)
                        && (keep is not { } kept || scaled[kept].Weight == scheme[kept].Weight);
                }
            );

    [Fact]
    public void Scaled_SumIsAHundredAlready_ChangesNothing() =>
        Assert.Equal(Customers.Scheme.Factors, Customers.Scheme.ScaledToHundred(Factor.Profit).Factors);

    [Fact]
    public void Scaled_OneFactorRaised_TheOthersKeepTheirProportion()
    {
        var scaled = Customers.Scheme.WithWeight(Factor.Profit, 59).ScaledToHundred(Factor.Profit);

        Assert.Equal(
            (59m, 6m, 4m, 2.5m),
            (scaled[Factor.Profit].Weight, scaled[Factor.Sales].Weight, scaled[Factor.Credit].Weight, scaled[Factor.StrategicFit].Weight)
        );
    }

    [Fact]
    public void Scaled_KeptAboveAHundred_IsCut() =>
        Assert.Equal(100, Customers.Scheme.WithWeight(Factor.Sales, 130).ScaledToHundred(Factor.Sales)[Factor.Sales].Weight);
}
