using Rentai.Domain.Customers;
using Rentai.Domain.Resources;
using Rentai.Portal.Resources;

namespace Rentai.Portal.Engagement;

/// <summary>What a writer should know before going on.</summary>
/// <param name="Text">A sentence.</param>
/// <param name="Href">Where to look.</param>
/// <param name="LinkText">What is there.</param>
public sealed record ReportNotice(string Text, string? Href, string? LinkText)
{
    /// <summary>Somebody changed the customer after the draft was kept.</summary>
    public static ReportNotice CustomerChanged(CustomerCompany company) =>
        new(
            EngagementTexts.Notice_CustomerChanged.With(company.ChangedBy ?? EngagementTexts.Somebody),
            $"/customers/{company.Number}",
            EngagementTexts.Notice_SeeCustomer
        );

    /// <summary>The draft in the address is gone: filed, or thrown away.</summary>
    public static ReportNotice DraftGone(int? filed) =>
        filed is { } log
            ? new(EngagementTexts.Notice_Filed, $"/contacts-log/{log}", EngagementTexts.Notice_SeeReport)
            : new(EngagementTexts.Notice_Gone, "/drafts", EngagementTexts.Notice_SeeDrafts);
}
