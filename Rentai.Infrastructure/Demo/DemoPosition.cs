using Rentai.Domain.Customers;

namespace Rentai.Infrastructure.Demo;

/// <summary>What the last closed round put in force for a customer.</summary>
/// <param name="Class">Class 分类.</param>
/// <param name="Expected">For a potential customer: the class that it is expected to reach.</param>
/// <param name="Tier">Tier 联络等级.</param>
/// <param name="IsOverridden">Whether a manager set class or tier.</param>
internal sealed record DemoPosition(CustomerClass Class, CustomerClass? Expected, ContactTier Tier, bool IsOverridden);
