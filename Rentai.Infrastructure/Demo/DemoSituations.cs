using Rentai.Domain.Access;
using Rentai.Domain.Contacts;
using Rentai.Domain.Engagement;

namespace Rentai.Infrastructure.Demo;

/// <summary>What the demo company's people write about: situations and the sentences for them.</summary>
internal static class DemoSituations
{
    /// <summary>Only told of customers that owe something.</summary>
    public const string Collecting = "催款";

    public static readonly string[] Competitors = ["凌川仪表", "海拓自控", "维森控制", "东屹电控", "柏岚测控"];

    public static readonly DemoSituation[] SalesVisits =
    [
        new()
        {
            Purpose = "例行拜访",
            Openings =
            [
                "到厂与〔人〕见面，先看了锅炉房现场，〔品〕运行正常。",
                "顺路拜访〔人〕，对方刚开完生产例会，谈了半小时左右。",
                "按计划拜访〔人〕，一同到车间看了我们去年供的几台〔品〕。",
                "〔人〕在办公室接待，对最近两批货的质量比较满意。",
            ],
            Middles =
            [
                "今年产量比去年增加约 〔数〕%，下半年用量预计同步上升。",
                "对方反映说明书的接线图字太小，希望换成大图。",
                "库里还有少量备件，估计够用到〔月〕月。",
                "车间新来了两名仪表工，希望我们安排一次操作培训。",
                "设备部正在做年度检修计划，〔品〕列入了更换清单。",
            ],
            Endings =
            [
                "约定下月把备货清单发过来。",
                "〔人〕表示有需要会提前两周通知我们。",
                "整体关系稳定，没有发现别家的产品进来。",
                "临走留了新版样本和价格表。",
            ],
            Moods = [Mood.Positive, Mood.Positive, Mood.Neutral],
            Results = [ContactResult.Open, ContactResult.Solved, ContactResult.Solved],
            Steps = ["把新版接线图和样本寄给〔人〕", "整理备货建议清单，发〔人〕确认", "安排一次仪表工操作培训，先报时间给〔人〕"],
        },
        new()
        {
            Purpose = "供暖季前备货沟通",
            Roles = [BuyingRole.Uses, BuyingRole.Influences],
            Openings =
            [
                "与〔人〕核对了今年供暖季的开炉时间和台数。",
                "到换热站和锅炉房转了一圈，和〔人〕一起清点了备件库存。",
                "〔人〕介绍今年新增供热面积约 〔数〕 万平方米。",
            ],
            Middles =
            [
                "电极和密封件库存不足，要求九月底前到货。",
                "去年有两台〔品〕在极寒天气误报警，希望今年提前更换。",
                "计划开炉前把〔品〕全部校验一遍，请我们派人配合。",
                "预算已批，但要走三家比价，对方倾向继续用我们的。",
            ],
            Endings = ["口头确认按去年的量加一成备货。", "报价单本周内要，合同下周签。", "开炉前一周安排我们的服务人员到场值守。"],
            Moods = [Mood.Positive, Mood.Neutral, Mood.Positive],
            Results = [ContactResult.Order, ContactResult.Quote, ContactResult.Open],
            Steps = ["按去年的量加一成做备货报价，发〔人〕", "同仓库确认电极库存，给〔人〕回复到货日期", "排定开炉前校验的服务人员和日期"],
            NeedService = "开炉前现场校验，极寒天气期间希望两小时内有人响应。",
            NeedProduct = "电极、密封件要有现货。",
        },
        new()
        {
            Purpose = "年度价格谈判",
            Roles = [BuyingRole.Purchases, BuyingRole.Decides],
            Openings =
            [
                "与〔人〕谈明年的框架价格，对方先拿出了其他厂家的报价。",
                "〔人〕说上级要求采购成本整体下降，点名要谈〔品〕的价格。",
                "今天主要谈价，〔人〕叫上了财务的同事一起参加。",
            ],
            Middles =
            [
                "对方希望降 〔数〕%，我表示要看全年总量再答复。",
                "我方强调了质保期和现场服务，〔人〕认可，但压力在上面。",
                "可以接受延长账期换取价格不变，需要回公司商量。",
                "低端的几个型号对方承认用别家也行，高端的还是认我们。",
            ],
            Endings = ["约好下周给书面答复。", "对方让我们先报一版阶梯价。", "没有谈拢，各自回去再算。"],
            Moods = [Mood.Neutral, Mood.Negative, Mood.Neutral],
            Results = [ContactResult.Open, ContactResult.Quote],
            Steps = ["做一版按年用量的阶梯价，经理审后发〔人〕", "测算延长账期的影响，给〔人〕书面答复"],
            NeedPrice = "希望框架价整体下调，或按年用量给阶梯价。",
            MeetsCompetitor = true,
        },
        new()
        {
            Purpose = "新项目接洽",
            Roles = [BuyingRole.Uses, BuyingRole.Influences],
            Openings =
            [
                "〔人〕透露厂里准备上新锅炉，控制部分想整套外包。",
                "与〔人〕看了技改现场，旧控制柜已经用了十年以上。",
                "〔人〕把可研报告的自控部分给我看了，规模比上次说的大。",
            ],
            Middles =
            [
                "初步考虑用〔品〕，再配一套上位监控。",
                "计划〔月〕月招标，资格预审要有同类业绩。",
                "环保要求低氮改造，燃烧控制必须一起换。",
                "设计院还没定，〔人〕愿意推荐我们提前做方案交流。",
            ],
            Endings = ["约定两周内出初步方案。", "对方让我们先提供业绩清单和资质。", "希望公司派技术人员来做一次交流。"],
            Moods = [Mood.Positive, Mood.Positive, Mood.Neutral],
            Results = [ContactResult.Opportunity],
            Steps = ["出一版初步技术方案和预算价，发〔人〕", "准备同类业绩清单和资质文件，送〔人〕", "约技术部同去做方案交流"],
            NeedFunction = "要能接入现有的上位监控，预留远程通信接口。",
        },
        new()
        {
            Purpose = "了解竞争情况",
            Openings =
            [
                "在现场看到一台〔敌〕的样机，〔人〕说是对方免费送来试用的。",
                "〔人〕提到〔敌〕最近来得很勤，报价比我们低一成多。",
                "与〔人〕聊到供应商的事，公司规定同类产品至少两家供应。",
            ],
            Middles =
            [
                "试用两周，操作工反映界面不习惯，但价格确实便宜。",
                "目前份额我们约占七成，〔敌〕主要供低端型号。",
                "〔人〕个人更信任我们的售后，采购部看重价格。",
                "如果〔品〕能缩短交期，可以把份额还给我们。",
            ],
            Endings = ["先稳住高端型号，低端再看价格空间。", "答应给一份两家对比的技术资料。", "关系没有问题，但要防着份额被一点点吃掉。"],
            Moods = [Mood.Neutral, Mood.Neutral, Mood.Negative],
            Results = [ContactResult.Open],
            Steps = ["做一份技术对比资料给〔人〕", "同生产部核实〔品〕能否缩短交期，答复〔人〕", "两周后回访，看样机试用结果"],
            NeedPrice = "低端型号价格要接近对手。",
            MeetsCompetitor = true,
        },
        new()
        {
            Purpose = "新产品介绍",
            Roles = [BuyingRole.Uses, BuyingRole.Influences],
            Openings = ["带样机给〔人〕和两位工程师演示了〔品〕。", "〔人〕召集技术部开了个小会，我讲了〔品〕的应用案例。"],
            Middles =
            [
                "对方最关心高温环境下的稳定性和与现有系统的接口。",
                "认为功能比现用的强，但要先试用一台再定。",
                "问到能否按他们的面板开孔做非标，我答应回去核实。",
            ],
            Endings = ["同意先放一台试用一个月。", "技术部基本认可，等采购部立项。", "留了样机，约好月底来看数据。"],
            Moods = [Mood.Positive, Mood.Neutral],
            Results = [ContactResult.Open, ContactResult.Quote],
            Steps = ["核实非标开孔的加价和交期，答复〔人〕", "月底到现场取试用数据", "给〔人〕报一台试用机的优惠价"],
            NeedProduct = "面板开孔尺寸希望按现有柜体做非标。",
        },
    ];

    public static readonly DemoSituation[] ServiceVisits =
    [
        new()
        {
            Purpose = "现场故障处理",
            Roles = [BuyingRole.Uses, BuyingRole.Influences],
            Openings =
            [
                "接到报修当天赶到现场，〔人〕陪同检查。",
                "〔品〕频繁报警，到场后和〔人〕一起查了接线和电极。",
                "夜班停炉一次，〔人〕要求查明原因。",
            ],
            Middles =
            [
                "原因是电极结垢严重，清洗后恢复正常。",
                "主板受潮，已更换备用主板，旧件带回公司检测。",
                "接地不良造成干扰，重新做了屏蔽接地，观察两小时正常。",
                "变送器零点漂移，现场重新标定。",
            ],
            Endings =
            [
                "〔人〕签了服务单，表示满意。",
                "建议每季度清洗一次电极，对方同意列入保养计划。",
                "〔人〕对响应速度满意，但希望备件放一套在厂里。",
            ],
            Moods = [Mood.Neutral, Mood.Positive, Mood.Neutral],
            Results = [ContactResult.Solved, ContactResult.Solved, ContactResult.Open],
            Steps = ["旧件检测报告出来后发〔人〕", "报一套常备件清单给〔人〕", "一周后电话回访运行情况"],
            NeedService = "希望在厂里存放一套常用备件。",
        },
        new()
        {
            Purpose = "安装调试",
            Roles = [BuyingRole.Uses, BuyingRole.Influences],
            Openings =
            [
                "〔品〕到货，今天完成安装和单机调试。",
                "与〔人〕及锅炉厂调试人员三方联调。",
                "控制柜上电，和〔人〕逐点核对了信号。",
            ],
            Middles =
            [
                "现场电缆有两根接反，已改正并在图纸上注明。",
                "联锁保护试验全部通过，参数已备份。",
                "给操作工讲了一小时操作要点，发了简明操作卡。",
            ],
            Endings = ["试运行 72 小时后验收。", "〔人〕在调试记录上签字。", "剩余上位机画面修改，下次来一并完成。"],
            Moods = [Mood.Positive, Mood.Neutral],
            Results = [ContactResult.Solved, ContactResult.Open],
            Steps = ["试运行结束后到场办理验收", "修改上位机画面，远程发给〔人〕确认"],
            NeedFunction = "上位机画面要增加历史曲线和报警记录打印。",
        },
        new()
        {
            Purpose = "巡检与操作培训",
            Roles = [BuyingRole.Uses, BuyingRole.Influences],
            Openings = ["按主动服务计划巡检，〔人〕安排人陪同。", "给新来的操作工做培训，〔人〕主持，到场 〔数〕 人。"],
            Middles =
            [
                "查了全部〔品〕，两台显示偏差略大，已校准。",
                "发现一处电缆外皮老化，已提醒对方尽快更换。",
                "大家对三冲量调节的原理问得很细，讲了将近两小时。",
            ],
            Endings = ["巡检报告一式两份，对方留存一份。", "〔人〕希望每年供暖季前都来讲一次。"],
            Moods = [Mood.Positive],
            Results = [ContactResult.Solved],
            Steps = ["把培训课件整理成电子版发〔人〕", "巡检报告盖章后寄给〔人〕"],
        },
    ];

    public static readonly DemoSituation[] Calls =
    [
        new()
        {
            Purpose = "例行电话回访",
            Openings = ["给〔人〕打电话回访，了解最近使用情况。", "月度电话，〔人〕在外地出差，简单聊了几句。"],
            Middles =
            [
                "设备运行正常，近期没有采购计划。",
                "说下个月可能补一批备件。",
                "提到车间要调整，人员可能有变动。",
                "〔品〕用得顺手，没有问题。",
            ],
            Endings = ["祝工作顺利，约好下月再联系。", "提醒他关注质保期。", "让我们把新价格表发一份。"],
            Moods = [Mood.Positive, Mood.Neutral],
            Results = [ContactResult.Solved, ContactResult.Open],
            Steps = ["发新版价格表给〔人〕", "下月初再电话确认备件需求"],
        },
        new()
        {
            Purpose = "交期确认",
            Roles = [BuyingRole.Purchases, BuyingRole.Decides],
            Openings = ["〔人〕来电问〔品〕什么时候发货。", "电话通知〔人〕本批货已发出。", "与〔人〕核对送货地址和收货人。"],
            Middles = ["生产部答复周五入库，已如实告知。", "物流单号已用微信发过去。", "对方要求分两批发，第一批先发急用的。"],
            Endings = ["对方没有意见。", "约定到货后再联系一次。", "〔人〕提醒周末不收货。"],
            Moods = [Mood.Neutral, Mood.Positive],
            Results = [ContactResult.Solved, ContactResult.Order],
            Steps = ["到货后电话确认数量和外观"],
        },
        new()
        {
            Purpose = "询价",
            Roles = [BuyingRole.Purchases, BuyingRole.Decides],
            Openings = ["〔人〕询〔品〕 〔数〕 台的价格和交期。", "〔人〕要一份〔品〕的含税报价，急用。"],
            Middles = ["型号、量程已核对清楚。", "问能否比上次再优惠一点，我说要请示。", "同时问了备件的价格。"],
            Endings = ["答应当天报价。", "报价单已发邮箱，请对方查收。", "对方说收到后走内部流程。"],
            Moods = [Mood.Neutral, Mood.Positive],
            Results = [ContactResult.Quote, ContactResult.Quote, ContactResult.Open],
            Steps = ["三天内跟进报价结果", "请示优惠幅度后回复〔人〕"],
        },
        new()
        {
            Purpose = "产品异常投诉",
            Roles = [BuyingRole.Uses, BuyingRole.Influences],
            Openings = ["〔人〕来电投诉，新到的〔品〕有一台上电无显示。", "〔人〕说〔品〕装上后显示乱跳，怀疑是运输损坏。"],
            Middles =
            [
                "先电话指导排查，仍不行，同意换货。",
                "请对方拍了接线照片，看下来是端子松动，紧固后暂时正常。",
                "对方影响了试压进度，语气比较重。",
            ],
            Endings = ["已转技术部安排，当天给答复。", "道歉并承诺明天发出替换件。"],
            Moods = [Mood.Negative, Mood.Negative, Mood.Neutral],
            Results = [ContactResult.Open, ContactResult.Solved],
            Steps = ["跟踪替换件发货，到货后回访〔人〕", "把检测报告发给〔人〕并说明原因"],
        },
        new()
        {
            Purpose = "退检品查询",
            Roles = [BuyingRole.Purchases, BuyingRole.Decides],
            Openings = ["〔人〕说退检品寄回快两周还没有结果，有些着急。", "〔人〕来电查上月退检的〔品〕处理到哪一步。"],
            Middles =
            [
                "查到检测已完成，报告卡在审批，已催。",
                "仓库说上周才签收，检测排在周三。",
                "检测结论是进水，不在质保范围，对方有些意见。",
            ],
            Endings = ["答应两天内给书面结果。", "对方要求以后退检先给个处理时限。"],
            Moods = [Mood.Negative, Mood.Neutral],
            Results = [ContactResult.Open, ContactResult.Solved],
            Steps = ["把检测报告发给〔人〕并说明原因", "催技术部出退检结论，回复〔人〕"],
        },
        new()
        {
            Purpose = Collecting,
            Roles = [BuyingRole.Pays, BuyingRole.Purchases],
            Openings = ["与〔人〕核对到期货款。", "电话提醒〔人〕上月的款已到期。"],
            Middles =
            [
                "对方说财务每月二十五日统一付款。",
                "说发票还没有入账，请再发一次扫描件。",
                "承认拖了一段时间，说资金紧，要求先付一半。",
            ],
            Endings = ["答应本月安排。", "约好月底前给准信。"],
            Moods = [Mood.Neutral, Mood.Negative],
            Results = [ContactResult.Open],
            Steps = ["月底前再次核对到账情况", "把发票扫描件重新发给〔人〕"],
            DoneNotes = ["款已到账。", "对方已付一部分，余款下月。", "发票已补发。"],
        },
    ];

    public static readonly DemoSituation[] ManagerVisits =
    [
        new()
        {
            Purpose = "高层会谈",
            Openings = ["与〔人〕单独交谈约一小时，气氛很好。", "〔人〕主动谈到今年的投资安排。", "陪〔人〕参观了我们的装配车间。"],
            Middles =
            [
                "对方有意把控制部分全部交给一家，前提是价格再让一步。",
                "我们在这里的毛利已经偏薄，让价空间不大，可以在服务上做文章。",
                "〔人〕对采购部的做法有看法，提醒我们多走技术口。",
                "内部人事可能调整，接替的人我们还不熟悉，要尽早接触。",
            ],
            Endings = ["此事先不要在业务层面扩散。", "建议公司领导年内回访一次。", "下次带上完整的方案再谈。"],
            Moods = [Mood.Positive, Mood.Neutral],
            Results = [ContactResult.Open],
            Steps = ["测算让价后的毛利，报销售经理", "请公司领导安排一次回访"],
            VisibleFrom = AccessLevel.Manager,
        },
        new()
        {
            Purpose = "关系维护",
            Openings = ["节前拜访〔人〕，送了节礼。", "与〔人〕吃了个便饭，聊了不少行业里的事。"],
            Middles =
            [
                "家里老人住院，最近心情一般，没有多谈业务。",
                "孩子今年高考，提醒同事六月不要打扰。",
                "对我们去年的服务评价很高，愿意做推荐人。",
            ],
            Endings = ["节后再约。", "记得生日时由经理亲自打电话。"],
            Moods = [Mood.Positive, Mood.Neutral],
            Results = [ContactResult.Solved],
            Steps = ["节后给〔人〕打电话问候"],
            VisibleFrom = AccessLevel.Manager,
        },
    ];

    public static readonly DemoSituation[] ExecutiveVisits =
    [
        new()
        {
            Purpose = "年度高层拜访",
            Openings = ["拜访对方主要领导，就明年合作交换了意见。", "应邀参加对方的供应商大会，会后与〔人〕单独会面。"],
            Middles =
            [
                "对方希望签三年战略协议，换取独家供应。",
                "测算下来服务费用偏高，扣除后净利不多，续签时要把驻场费单列。",
                "对方上市在即，付款会越来越规范，值得长期投入。",
            ],
            Endings = ["回去后开会研究条件。", "原则同意，细节由销售经理跟进。"],
            Moods = [Mood.Positive, Mood.Neutral],
            Results = [ContactResult.Open],
            Steps = ["起草战略协议要点，提交总经理办公会", "核算近三年服务费用，作为谈判依据"],
            VisibleFrom = AccessLevel.Executive,
        },
    ];

    public static readonly DemoSituation[] ProspectContacts =
    [
        new()
        {
            Purpose = "潜在客户接触",
            Openings =
            [
                "再次联系，对方目前仍用进口仪表。",
                "展会上交换过名片，今天跟进了一次。",
                "通过老客户介绍联系上〔人〕，谈得还算投机。",
            ],
            Middles = ["有国产替代的想法，但要看业绩。", "今年没有预算，明年技改可能考虑。", "问了〔品〕的价格，觉得可以接受。"],
            Endings = ["先寄样本保持联系。", "请对方有项目时通知我们。"],
            Moods = [Mood.Neutral, Mood.Positive],
            Results = [ContactResult.Open],
            Steps = ["寄样本和业绩清单", "一个月后再联系一次"],
        },
    ];
}
