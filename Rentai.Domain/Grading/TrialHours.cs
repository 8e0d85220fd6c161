namespace Rentai.Domain.Grading;

/// <summary>Contact hours a year that the tiers would need, beside what people have.</summary>
/// <param name="Special">For special customers 特级.</param>
/// <param name="Important">For important customers 重点.</param>
/// <param name="Active">For active customers 活跃.</param>
/// <param name="General">For the rest 一般.</param>
/// <param name="Capacity">What all people together have.</param>
public sealed record TrialHours(decimal Special, decimal Important, decimal Active, decimal General, decimal Capacity)
{
    /// <summary>What all tiers need.</summary>
    public decimal Needed => Special + Important + Active + General;

    /// <summary>What is left over; below zero what is lacking.</summary>
    public decimal Spare => Capacity - Needed;
}
