using Rentai.Domain.Customers;
using Rentai.Domain.Grading;

namespace Rentai.Portal.Grading;

/// <summary>Class and tier set by hand 人工调整, as typed.</summary>
public sealed record OverrideSheet
{
    /// <summary>The class, or <see langword="null"/> to leave it to the scheme.</summary>
    public CustomerClass? Class { get; set; }

    /// <summary>For potential: the class expected.</summary>
    public CustomerClass? Expected { get; set; }

    /// <summary>The tier, or <see langword="null"/> to leave it to the scheme.</summary>
    public ContactTier? Tier { get; set; }

    /// <summary>Why.</summary>
    public string? Reason { get; set; }

    /// <summary>What is stored.</summary>
    public static OverrideSheet Of(GradingForm form) =>
        new()
        {
            Class = form.ClassOverride,
            Expected = form.ExpectedOverride,
            Tier = form.TierOverride,
            Reason = form.OverrideReason,
        };

    /// <summary>The command that stores it.</summary>
    public OverrideProposal Command(GradingForm form) =>
        new(form.FiscalYear, form.Customer.Number, Class, Class == CustomerClass.Potential ? Expected : null, Tier, Reason, form.Version);
}
