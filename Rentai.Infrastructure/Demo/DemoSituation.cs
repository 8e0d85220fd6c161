using Rentai.Domain.Access;
using Rentai.Domain.Contacts;
using Rentai.Domain.Engagement;

namespace Rentai.Infrastructure.Demo;

/// <summary>
/// What a contact was about, with sentences to tell it. In a sentence 〔人〕 stands for the contact, 〔品〕 for a product, 〔敌〕 for a competitor,
/// 〔数〕 for a number and 〔月〕 for a month ahead.
/// </summary>
internal sealed record DemoSituation
{
    public required string Purpose { get; init; }

    /// <summary>How it began, what came up, and how it ended: one of each makes the text.</summary>
    public required string[] Openings { get; init; }

    public required string[] Middles { get; init; }

    public required string[] Endings { get; init; }

    public required Mood[] Moods { get; init; }

    public required ContactResult[] Results { get; init; }

    public required string[] Steps { get; init; }

    public string[] DoneNotes { get; init; } = ["已完成。", "已办，客户确认收到。", "已电话回复客户。"];

    public string? NeedPrice { get; init; }

    public string? NeedFunction { get; init; }

    public string? NeedService { get; init; }

    public string? NeedProduct { get; init; }

    /// <summary>With whom one speaks about this, if there is such a person.</summary>
    public BuyingRole[] Roles { get; init; } = [];

    public bool MeetsCompetitor { get; init; }

    public AccessLevel VisibleFrom { get; init; } = AccessLevel.Staff;
}
