namespace Rentai.Domain.Competition;

/// <summary>Our share at a customer 占有率 and who has the rest, as typed.</summary>
public sealed record ShareSheet
{
    /// <summary>Product family 产品系列, at most 40 characters; <see langword="null"/> means all products 全部产品 that we could supply.</summary>
    public string? Family { get; set; }

    /// <summary>Our estimated share in percent, required, 0 to 100; all shares together make at most 100.</summary>
    public int? OurShare { get; set; }

    /// <summary>Who has the rest, as far as known; at most 10.</summary>
    public IReadOnlyList<CompetitorSheet> Competitors { get; set; } = [];

    /// <summary>Why the customer splits, when known; means nothing at 100 %.</summary>
    public SplitReason? Reason { get; set; }

    /// <summary>Last checked 最近核实, required, from 2000 to today.</summary>
    public DateOnly? CheckedOn { get; set; }

    /// <summary>Remarks, at most 1000 characters.</summary>
    public string? Remarks { get; set; }

    /// <summary>A sheet that shares nothing with this one.</summary>
    public ShareSheet Copy() => this with { Competitors = [.. Competitors.Select(c => c with { })] };
}
