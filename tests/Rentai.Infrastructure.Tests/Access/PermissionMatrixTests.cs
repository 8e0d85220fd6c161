using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Rentai.Domain.Access;
using Rentai.Infrastructure.Persistence;

namespace Rentai.Infrastructure.Tests.Access;

/// <summary>
/// docs/permission-matrix.md says what the code does. Set RENTAI_WRITE_DOCS=1 to have it written anew after a change of the matrix or of a
/// mapping; the change of the document is then reviewed like any other.
/// </summary>
public sealed class PermissionMatrixTests
{
    private static readonly Dictionary<Operation, string> OperationNames = new()
    {
        [Operation.FindCustomers] = "查找、筛选、搜索客户",
        [Operation.ReadCustomer] = "查看客户档案",
        [Operation.RegisterCustomer] = "新建客户",
        [Operation.AmendCustomer] = "修改客户资料",
        [Operation.ArchiveCustomer] = "归档与恢复客户",
        [Operation.ReadContacts] = "查看联系人",
        [Operation.MaintainContacts] = "维护联系人",
        [Operation.ReadPrivateDetails] = "查看联系人隐私",
        [Operation.MaintainPrivateDetails] = "维护联系人隐私",
        [Operation.ErasePrivateDetails] = "清除联系人隐私",
        [Operation.ReadSales] = "查看订单、回款、销售额",
        [Operation.ReadCompetition] = "查看竞争者与占有率",
        [Operation.MaintainCompetition] = "维护竞争者与占有率",
        [Operation.ReadContactLog] = "查看联络记录",
        [Operation.RecordVisit] = "提交拜访报告",
        [Operation.RecordCall] = "提交电话记录",
        [Operation.ReadFollowUps] = "查看跟进",
        [Operation.MaintainFollowUps] = "维护跟进",
        [Operation.KeepDrafts] = "保存自己的草稿",
        [Operation.ReadStaff] = "查看同事姓名与团队",
        [Operation.AdministerStaff] = "员工权限上限、停用与恢复",
        [Operation.ReadGradings] = "查看评级",
        [Operation.GradeCustomers] = "评定客户、人工定级、提交",
        [Operation.DirectGradingRounds] = "开启、分派、审批、结束年度评级",
        [Operation.ReadGradingSchemes] = "查看评级方案",
        [Operation.MaintainGradingSchemes] = "保存新版评级方案",
        [Operation.TryGradingSchemes] = "方案试算",
        [Operation.ReadAuditTrail] = "查看审计记录",
    };

    private static readonly Dictionary<string, string> RecordNames = new()
    {
        ["AuditEntry"] = "审计记录",
        ["CompetitorShare"] = "竞争者",
        ["Contact"] = "联系人",
        ["ContactLog"] = "联络记录",
        ["Customer"] = "客户",
        ["CustomerFigures"] = "客户销售数字",
        ["CustomerGrading"] = "客户评级",
        ["CustomerKey"] = "搜索词",
        ["DataProtectionKey"] = "Cookie 保护密钥",
        ["Draft"] = "草稿",
        ["FactorRating"] = "因素评定",
        ["FollowUp"] = "跟进",
        ["GradingOutcome"] = "评级结果",
        ["GradingReminder"] = "评级催办",
        ["GradingRound"] = "年度评级",
        ["GradingScheme"] = "评级方案",
        ["LogColleague"] = "联络记录的我方人员",
        ["LogParticipant"] = "联络记录的对方人员",
        ["Margin"] = "毛利",
        ["NetResult"] = "净利与服务费用",
        ["Opportunity"] = "商机",
        ["Order"] = "订单",
        ["OrderLine"] = "订单行",
        ["Payment"] = "回款",
        ["PrivateDetails"] = "联系人隐私",
        ["Product"] = "产品",
        ["ShareOfWallet"] = "占有率",
        ["StaffMember"] = "员工",
    };

    // Red when the row of ReadAuditTrail in AccessPolicy went down to Manager, and when MarginMapping said VisibleFrom(AccessLevel.Staff).
    [Fact]
    public async Task Document_AgainstTheCode_SaysTheSame()
    {
        var file = Path.Combine(Root(), "docs", "permission-matrix.md");
        var expected = Document();
        if (Environment.GetEnvironmentVariable("RENTAI_WRITE_DOCS") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            await File.WriteAllTextAsync(file, expected, TestContext.Current.CancellationToken);
        }

        Assert.True(File.Exists(file), "docs/permission-matrix.md is missing; set RENTAI_WRITE_DOCS=1 and run this test to write it.");
        var actual = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
        Assert.Equal(expected, actual.ReplaceLineEndings("\n"));
    }

    private static string Document()
    {
        var text = new StringBuilder(
            """
            # Permission matrix 权限矩阵

            Written from the code (`AccessPolicy` and the mappings' visibility) and compared with it by a test; to write it anew, run the
            infrastructure tests with `RENTAI_WRITE_DOCS=1`. 本文由代码生成，并由测试核对。

            Levels are cumulative 权限逐级累加: 1 业务 Staff, 2 经理 Manager, 3 高层 Executive. The administrator 管理员 is a right of its own, beside a
            level or without one; by itself it opens no business data. Nobody without a role, and nobody suspended, is admitted to anything.

            ## Operations 操作

            ● may 可以 · – may not 不可

            | operation | 操作 | 1 业务 | 2 经理 | 3 高层 | administrator 管理员 | |
            | --- | --- | :-: | :-: | :-: | :-: | --- |

            """
        );
        foreach (var operation in Enum.GetValues<Operation>())
        {
            var requirement = AccessPolicy.Of(operation);
            var marks = Enum.GetValues<AccessLevel>().Select(l => Mark(requirement.IsMetBy(l, false)));
            text.Append(
                CultureInfo.InvariantCulture,
                $"| `{operation}` | {OperationNames[operation]} | {string.Join(" | ", marks)} | {Mark(requirement.IsMetBy(null, true))} | {Summary($"F:{typeof(Operation).FullName}.{operation}")} |\n"
            );
        }

        text.Append(
            """

            ## Data 数据

            What a person reads of a table, and may write to it, whatever the operation. A row above the level is not there: not in a list,
            a count, a sum, a search, an export or an error text. 高于权限级别的行对该用户不存在。

            | record | 数据 | table | visible from 可见级别 | |
            | --- | --- | --- | --- | --- |

            """
        );
        using var db = new SqliteDesignTime().CreateDbContext([]);
        foreach (var entity in db.Model.GetEntityTypes().OrderBy(e => e.ClrType.Name, StringComparer.Ordinal))
        {
            var name = entity.ClrType.Name;
            text.Append(
                CultureInfo.InvariantCulture,
                $"| {name} | {RecordNames[name]} | `{entity.GetTableName()}` | {Said(entity)} | {Summary($"T:{entity.ClrType.FullName}")} |\n"
            );
        }

        return text.ToString().ReplaceLineEndings("\n");
    }

    private static string Mark(bool may) => may ? "●" : "–";

    private static string Said(IReadOnlyEntityType entity) =>
        Visibility.FixedLevelOf(entity) switch
        {
            AccessLevel.Staff => "1 业务",
            AccessLevel.Manager => "2 经理",
            AccessLevel.Executive => "3 高层",
            _ => Visibility.SaidOf(entity) switch
            {
                "everybody" => "no business data 非业务数据",
                "row" => "as each row says 按行",
                "owner" => "its owner, as each row says 仅本人，按行",
                _ => $"with its {string.Join(" and ", Visibility.ParentsOf(entity).Select(p => p.ToLowerInvariant()))} 随所属记录",
            },
        };

    /// <summary>First sentence of the documentation comment.</summary>
    private static string Summary(string member)
    {
        var file = Path.Combine(AppContext.BaseDirectory, "Rentai.Domain.xml");
        var summary = XDocument
            .Load(file)
            .Descendants("member")
            .SingleOrDefault(m => (string?)m.Attribute("name") == member)
            ?.Element("summary");
        if (summary is null)
        {
            return "";
        }

        foreach (var see in summary.Descendants("see").ToList())
        {
            see.ReplaceWith(((string?)see.Attribute("cref") ?? "").Split('.', ':')[^1]);
        }

        var text = string.Join(' ', summary.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var end = text.IndexOf(". ", StringComparison.Ordinal);
        return end < 0 ? text : text[..(end + 1)];
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Rentai.Portal.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not lie in the repository.");
        }

        return folder.FullName;
    }
}
