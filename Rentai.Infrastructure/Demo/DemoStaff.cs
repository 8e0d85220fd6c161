using Rentai.Domain.Staff;

namespace Rentai.Infrastructure.Demo;

/// <summary>The demo company's colleagues. The first eight have a card on the demo sign-in page.</summary>
internal static class DemoStaff
{
    public static readonly DemoPerson Assistant = new("assistant", "林晓雯", Position.BusinessAssistant, "商务部", "linxw");
    public static readonly DemoPerson Engineer = new("engineer", "陈志强", Position.SalesEngineer, DemoPlaces.East, "chenzq");
    public static readonly DemoPerson Service = new("service", "周建国", Position.ServiceEngineer, "技术部", "zhoujg");
    public static readonly DemoPerson ManagerA = new("manager-a", "王海燕", Position.AccountManager, DemoPlaces.East, "wanghy");
    public static readonly DemoPerson ManagerB = new("manager-b", "赵鹏", Position.AccountManager, DemoPlaces.North, "zhaop");
    public static readonly DemoPerson SalesManager = new("sales-manager", "孙立新", Position.SalesManager, "销售部", "sunlx");
    public static readonly DemoPerson Executive = new("executive", "何国栋", Position.Executive, "总经理室", "hegd");
    public static readonly DemoPerson Admin = new("admin", "吴敏", Position.Administrator, "信息部", "wumin");

    public static readonly IReadOnlyList<DemoPerson> All =
    [
        Assistant,
        Engineer,
        Service,
        ManagerA,
        ManagerB,
        SalesManager,
        Executive,
        Admin,
        new("manager-c", "沈佳琪", Position.AccountManager, DemoPlaces.East, "shenjq"),
        new("manager-d", "马骏", Position.AccountManager, DemoPlaces.North, "majun"),
        new("manager-e", "关立军", Position.AccountManager, DemoPlaces.Northeast, "guanlj"),
        new("manager-f", "罗敏", Position.AccountManager, DemoPlaces.South, "luomin"),
        new("manager-g", "魏强", Position.AccountManager, DemoPlaces.West, "weiq"),
        new("engineer-b", "高翔", Position.SalesEngineer, DemoPlaces.North, "gaox"),
        new("engineer-c", "谢文博", Position.SalesEngineer, DemoPlaces.Northeast, "xiewb"),
        new("engineer-d", "唐伟", Position.SalesEngineer, DemoPlaces.South, "tangw"),
        new("engineer-e", "白雪峰", Position.SalesEngineer, DemoPlaces.West, "baixf"),
        new("service-b", "韩冬", Position.ServiceEngineer, "技术部", "hand"),
        new("service-c", "冯磊", Position.ServiceEngineer, "技术部", "fengl"),
        new("assistant-b", "许静", Position.BusinessAssistant, "商务部", "xuj"),
        new("assistant-c", "蒋丽", Position.BusinessAssistant, "商务部", "jiangl"),
        new("executive-b", "曹明远", Position.Executive, "总经理室", "caomy"),
    ];

    public static readonly IReadOnlyList<DemoPerson> AccountManagers = [.. All.Where(p => p.Position == Position.AccountManager)];

    public static readonly IReadOnlyList<DemoPerson> ServiceEngineers = [.. All.Where(p => p.Position == Position.ServiceEngineer)];

    public static readonly IReadOnlyList<DemoPerson> Assistants = [.. All.Where(p => p.Position == Position.BusinessAssistant)];

    public static DemoPerson SalesEngineerOf(string team) => All.First(p => p.Position == Position.SalesEngineer && p.Team == team);
}
