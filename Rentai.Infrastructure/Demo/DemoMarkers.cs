namespace Rentai.Infrastructure.Demo;

/// <summary>
/// One unique text or number for each field above level 1, all on <see cref="DemoStories.MarkedCustomer"/>. None of them occurs anywhere
/// else in the demo company, so whatever carries one carries that field.
/// </summary>
internal static class DemoMarkers
{
    /// <summary>Number of the customer that carries them.</summary>
    public static readonly string CustomerNumber = DemoCompany.NumberOf(DemoStories.MarkedCustomer);

    /// <summary>Name of a contact in top management (level 2).</summary>
    public const string TopName = "闻人澈岩";

    public const string TopDepartment = "集团战略投资委员会";

    public const string TopTitle = "首席战略官兼董事";

    public const string TopPhone = "0510-90718236";

    public const string TopMobile = "15471826354";

    public const string TopWeChat = "wrcy-7182";

    public const string TopQq = "718263549";

    public const string TopEmail = "wenrency@marker.example";

    /// <summary>Name of the level 1 contact whose private details (level 2) carry the next ones.</summary>
    public const string PrivateContact = "邬念慈";

    public const string Family = "女儿在曲阜师范读研究生，爱人开一家琴行";

    public const string Hobbies = "收藏矿石标本，周末去太湖边拍候鸟";

    public const string HomeAddress = "梁溪区映山里小区 71 幢 826 室";

    public const string PrivateMobile = "15482635471";

    public const string Notes = "对芒果过敏，聚餐时请先同餐厅说明";

    public static readonly DateOnly Birthday = new(1971, 8, 26);

    /// <summary>Gross profit of one month of last fiscal year (level 2).</summary>
    public const decimal MonthlyGrossProfit = 13_571.83m;

    /// <summary>Gross profit of the whole last fiscal year (level 2).</summary>
    public const decimal YearlyGrossProfit = 182_635.47m;

    /// <summary>Net profit of the last fiscal year (level 3).</summary>
    public const decimal NetProfit = 93_718.26m;

    /// <summary>Service cost of the last fiscal year (level 3).</summary>
    public const decimal ServiceCost = 41_826.37m;

    /// <summary>Text of a report of level 2.</summary>
    public const string ManagerLog = "对方考虑把鼋头渚二期的控制全部交给我们，底价让到八三折以内即可拍板。";

    /// <summary>The follow-up from it.</summary>
    public const string ManagerFollowUp = "核算鼋头渚二期八三折的毛利";

    /// <summary>The opportunity from it.</summary>
    public const string ManagerOpportunity = "鼋头渚二期锅炉房控制总包";

    /// <summary>Its expected amount.</summary>
    public const decimal ManagerOpportunityAmount = 718_263.54m;

    /// <summary>Why a factor was rated as it was in the closed round (level 2).</summary>
    public const string GradingReason = "马山基地的备件仓也由我们代管，三年内不会换人。";

    /// <summary>Why the grading was sent back in the open round (level 2).</summary>
    public const string GradingReturn = "灵山湾项目的回款计划没有体现，请重评信用后再报。";

    /// <summary>Text of a report of level 3.</summary>
    public const string ExecutiveLog = "对方有意参股我们的蠡湖研发中心，出资比例先按一成七谈，未定之前不得外传。";

    /// <summary>The follow-up from it.</summary>
    public const string ExecutiveFollowUp = "起草蠡湖研发中心参股备忘录";

    /// <summary>Texts that only level 2 and above may receive.</summary>
    public static readonly IReadOnlyList<string> ManagerTexts =
    [
        TopName,
        TopDepartment,
        TopTitle,
        TopPhone,
        TopMobile,
        TopWeChat,
        TopQq,
        TopEmail,
        Family,
        Hobbies,
        HomeAddress,
        PrivateMobile,
        Notes,
        ManagerLog,
        ManagerFollowUp,
        ManagerOpportunity,
        GradingReason,
        GradingReturn,
    ];

    /// <summary>Texts that only level 3 may receive.</summary>
    public static readonly IReadOnlyList<string> ExecutiveTexts = [ExecutiveLog, ExecutiveFollowUp];

    /// <summary>Amounts that only level 2 and above may receive.</summary>
    public static readonly IReadOnlyList<decimal> ManagerAmounts = [MonthlyGrossProfit, YearlyGrossProfit, ManagerOpportunityAmount];

    /// <summary>Amounts that only level 3 may receive.</summary>
    public static readonly IReadOnlyList<decimal> ExecutiveAmounts = [NetProfit, ServiceCost];
}
