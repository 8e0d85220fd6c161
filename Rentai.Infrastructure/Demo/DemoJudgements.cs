using Rentai.Domain.Grading;

namespace Rentai.Infrastructure.Demo;

/// <summary>What managers of the demo company write beside a rating.</summary>
internal static class DemoJudgements
{
    public const string AgentUsesNothing = "代理商只转销，自身不使用产品。";

    public const string NoSalesLastYear = "上年没有成交，没有利润。";

    public static readonly string[] BetterThanSuggested =
    [
        "年底发货的一笔款跨年入账，实际高于系统数。",
        "集团内另一家子公司的采购也由其决定，合并考虑。",
        "已口头确认今年的框架订单，系统里还没有。",
        "最近几次接触没有写进记录，实际来往更密切。",
        "迟付是对方财务切换系统造成的，已经恢复正常。",
    ];

    public static readonly string[] WorseThanSuggested =
    [
        "含一次性项目，今年不会再有。",
        "部分退货尚未冲账，实际低于系统数。",
        "联系人上月离职，关系要重新建立。",
        "对方预算已经压缩，今年不会达到这个数。",
        "付款虽按期，但每次都要反复催。",
    ];

    public static readonly string[] ClassReasons =
    [
        "行业标杆客户，示范作用大，按重要客户维护。",
        "集团总部已把我们列入短名单，提前按重要客户投入。",
        "与对方签有三年战略协议，不因一年的得分调整。",
    ];

    public static readonly string[] TierReasons = ["今年有大项目招标，联络要跟上。", "代理区域的窗口客户，保持重点联络。"];

    public static readonly string[] PromisingReasons =
    [
        "集团扩产项目已立项，首单在谈，预期可达重要客户。",
        "同行推荐，年用量大，预期可达重要客户。",
    ];

    public static readonly string[] ReturnReasons =
    [
        "占有率与上月拜访报告说的不一致，请核实后再报。",
        "忠诚度由 C 改为 A 没有写依据，请补充。",
        "利润改高的理由不充分，请附上对账说明。",
        "信用因素请按最近的逾期情况重新评定。",
    ];

    private static readonly Dictionary<Factor, (string[] Good, string[] Poor)> Words = new()
    {
        [Factor.Credit] = (["合同约定清楚，历年没有坏账。"], ["新近合作，付款习惯还看不清。"]),
        [Factor.Loyalty] = (
            ["控制部分十年来只用我们的。", "备件、改造都先找我们，比价只是走程序。", "技术部坚持用我们的型号。"],
            ["每次都三家比价，价低者得。", "只在别家缺货时来买。", "换了采购经理后开始分单。"]
        ),
        [Factor.ProductImportance] = (
            ["把我们的控制器写进整机卖点。", "关键工序离不开，停机损失大。"],
            ["只是配套要求才装，能用即可。", "自己有同类产品，个别客户指定才用我们的。"]
        ),
        [Factor.Influence] = (
            ["行业协会副会长单位，同行都看它用什么。", "全省供热企业常来参观。", "标准起草单位之一。"],
            ["本地小厂，同行不关注。", "只在县域有些名气。"]
        ),
        [Factor.Share] = (["现场看到的设备大部分是我们的。"], ["现场同类产品多是别家的。"]),
        [Factor.Relationship] = (["总经理、技术部、车间都能直接说上话。"], ["只认识操作工，采购部说不上话。"]),
        [Factor.EffectOfLoss] = (
            ["丢了它，周边几家都会动摇。", "样板工程，丢失影响投标业绩。"],
            ["丢失没有连带影响。", "量小，丢了也容易补回来。"]
        ),
        [Factor.StrategicFit] = (
            ["同做低氮改造，方向一致。", "都在往数字化运维走。"],
            ["对方准备转行，方向不同。", "对方只关心价格，谈不上战略。"]
        ),
    };

    /// <summary>A word on a judgement.</summary>
    public static string? WordOn(Factor factor, Rating rating, Random random) =>
        Words.TryGetValue(factor, out var words) ? random.Pick(rating >= Rating.B ? words.Good : words.Poor) : null;
}
