using Rentai.Domain.Access;
using Rentai.Portal.Resources;

namespace Rentai.Portal.Shell;

/// <summary>Names of the three levels.</summary>
public static class LevelName
{
    /// <summary>业务, 经理 or 高层.</summary>
    public static string Of(AccessLevel level) =>
        level switch
        {
            AccessLevel.Staff => AccessTexts.Level_Staff,
            AccessLevel.Manager => AccessTexts.Level_Manager,
            _ => AccessTexts.Level_Executive,
        };
}
