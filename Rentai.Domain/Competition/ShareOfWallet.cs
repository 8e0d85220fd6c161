using Rentai.Domain.Customers;
using Rentai.Domain.Naming;

namespace Rentai.Domain.Competition;

/// <summary>Our share at a customer 占有率, of one product family or of all that we could supply, with its competitors. Level 1.</summary>
internal sealed class ShareOfWallet : IVersioned
{
    private readonly List<CompetitorShare> competitors = [];

    private ShareOfWallet() { }

    public ShareOfWallet(int customerId, ShareSheet sheet, Guid submissionId)
    {
        CustomerId = customerId;
        Family = NameText.Kept(sheet.Family);
        Amend(sheet, submissionId);
    }

    public int Id { get; private set; }

    public int CustomerId { get; private set; }

    public Customer Customer { get; private set; } = null!;

    /// <summary>Product family; <see langword="null"/> means all products 全部产品. Once a customer.</summary>
    public string? Family { get; private set; }

    /// <summary>Percent.</summary>
    public int OurShare { get; private set; }

    public IReadOnlyList<CompetitorShare> Competitors => competitors;

    /// <summary>Why the customer splits; nothing at 100 %.</summary>
    public SplitReason? Reason { get; private set; }

    /// <summary>Last checked 最近核实.</summary>
    public DateOnly CheckedOn { get; private set; }

    public string? Remarks { get; private set; }

    /// <summary>The submission that saved it last; changes with each, so that a change of competitors alone counts a version too.</summary>
    public Guid SubmissionId { get; private set; }

    public long Version { get; private set; }

    public DateTime ChangedAt { get; private set; }

    public string? ChangedBy { get; private set; }

    /// <summary>Takes over a sheet that keeps the rules. Competitors that stay keep their rows.</summary>
    public void Amend(ShareSheet sheet, Guid submissionId)
    {
        OurShare = sheet.OurShare!.Value;
        Reason = OurShare < 100 ? sheet.Reason : null;
        CheckedOn = sheet.CheckedOn!.Value;
        Remarks = NameText.Kept(sheet.Remarks);
        SubmissionId = submissionId;
        var named = sheet.Competitors.Where(c => !c.IsBlank).ToDictionary(c => CompetitorShare.KeyOf(c.Name));
        competitors.RemoveAll(c => !named.ContainsKey(CompetitorShare.KeyOf(c.Name)));
        foreach (var (key, competitor) in named)
        {
            if (competitors.Find(c => CompetitorShare.KeyOf(c.Name) == key) is { } known)
            {
                known.Amend(competitor);
            }
            else
            {
                competitors.Add(new CompetitorShare(CustomerId, competitor));
            }
        }
    }

    /// <summary>The record as a form shows it, the strongest competitor first.</summary>
    public ShareSheet ToSheet() =>
        new()
        {
            Family = Family,
            OurShare = OurShare,
            Competitors =
            [
                .. competitors
                    .OrderByDescending(c => c.Share)
                    .ThenBy(c => SortName.Of(c.Name), StringComparer.Ordinal)
                    .Select(c => new CompetitorSheet
                    {
                        Name = c.Name,
                        Product = c.Product,
                        Share = c.Share,
                    }),
            ],
            Reason = Reason,
            CheckedOn = CheckedOn,
            Remarks = Remarks,
        };
}
