using Rentai.Domain.Access;
using Rentai.Domain.Resources;
using Rentai.Portal.Resources;
using Rentai.Portal.Shell.Parts;

namespace Rentai.Portal.Engagement;

/// <summary>Words that several pages of contacts share.</summary>
public static class EngagementWords
{
    /// <summary>全部人员 for level 1, 经理及以上 for level 2, 高层 for level 3.</summary>
    public static string FromLevel(AccessLevel level) =>
        level switch
        {
            AccessLevel.Staff => EngagementTexts.Level_Everybody,
            AccessLevel.Manager => EngagementTexts.Level_From.With(Wording.Of(level)),
            _ => Wording.Of(level),
        };
}
