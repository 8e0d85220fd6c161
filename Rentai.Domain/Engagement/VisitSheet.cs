using Rentai.Domain.Access;
using Rentai.Domain.Sales;

namespace Rentai.Domain.Engagement;

/// <summary>A visit report 拜访报告 as typed.</summary>
public sealed record VisitSheet
{
    /// <summary>Day of the visit, required, 2000 to today.</summary>
    public DateOnly? OccurredOn { get; set; }

    /// <summary>When it began, in the portal's time zone.</summary>
    public TimeOnly? StartedAt { get; set; }

    /// <summary>Duration in minutes, 1 to 1440.</summary>
    public int? DurationMinutes { get; set; }

    /// <summary>Channel; an online meeting may be another than <see cref="Channel.Visit"/>.</summary>
    public Channel Channel { get; set; } = Channel.Visit;

    /// <summary>Whom of theirs: contacts of the customer. Together with <see cref="OtherPeople"/> required; at most 30.</summary>
    public IReadOnlyList<int> ContactIds { get; set; } = [];

    /// <summary>People of theirs who are not among the contacts, at most 200 characters.</summary>
    public string? OtherPeople { get; set; }

    /// <summary>Who of ours besides the author: rows in the staff table, at most 30.</summary>
    public IReadOnlyList<int> ColleagueIds { get; set; } = [];

    /// <summary>Purpose, at most 200 characters.</summary>
    public string? Purpose { get; set; }

    /// <summary>What was said, required, at most 10 000 characters.</summary>
    public string Said { get; set; } = "";

    /// <summary>The customer's mood, required.</summary>
    public Mood? Mood { get; set; }

    /// <summary>Needs in price 价格, at most 1000 characters.</summary>
    public string? NeedPrice { get; set; }

    /// <summary>Needs in function 功能, at most 1000 characters.</summary>
    public string? NeedFunction { get; set; }

    /// <summary>Needs in service 服务, at most 1000 characters.</summary>
    public string? NeedService { get; set; }

    /// <summary>Needs in products 产品, at most 1000 characters.</summary>
    public string? NeedProduct { get; set; }

    /// <summary>Competitor seen 竞争者, at most 200 characters.</summary>
    public string? CompetitorSeen { get; set; }

    /// <summary>Result 效果. While open, a next step is required.</summary>
    public ContactResult Result { get; set; }

    /// <summary>Opportunity found 商机; required when it is the result.</summary>
    public OpportunitySheet? Opportunity { get; set; }

    /// <summary>Next steps 下一步, at most 10; required while the result is open or when the mood is negative.</summary>
    public IReadOnlyList<NextStepSheet> NextSteps { get; set; } = [new()];

    /// <summary>From which level the report is visible; at most the author's own.</summary>
    public AccessLevel VisibleFrom { get; set; } = AccessLevel.Staff;
}
