using Rentai.Domain.Customers;

namespace Rentai.Infrastructure.Demo;

/// <summary>What the demo company sells: control instruments for boilers and industry.</summary>
internal static class DemoCatalogue
{
    public const string Feedwater = "W4 给水调节";
    public const string WaterLevel = "W6 水位控制";
    public const string Level = "L2 液位测量";
    public const string Flame = "F3 火焰检测";
    public const string Burner = "B5 燃烧控制";
    public const string Pressure = "P1 压力变送";
    public const string Temperature = "T1 温度变送";
    public const string Display = "D8 数显仪表";
    public const string Valve = "V7 电动阀门";
    public const string Drive = "VF 变频控制";
    public const string Plc = "PC 控制柜";
    public const string System = "BM 监控系统";
    public const string Spares = "PJ 配件服务";

    public static readonly IReadOnlyList<DemoProduct> All =
    [
        new(1, "W4-100", "连续给水调节仪(单冲量)", Feedwater, "台", 3280m, false),
        new(2, "W4-200", "连续给水调节仪(双冲量)", Feedwater, "台", 4650m, false),
        new(3, "W4-300", "连续给水调节仪(三冲量)", Feedwater, "台", 8900m, true),
        new(4, "W4-300S", "智能三冲量给水调节仪", Feedwater, "台", 13800m, true),
        new(5, "W6-10", "水位控制器", WaterLevel, "台", 1180m, false),
        new(6, "W6-20", "水位控制报警器", WaterLevel, "台", 1560m, false),
        new(7, "W6-30G", "高压水位控制器", WaterLevel, "台", 3950m, true),
        new(8, "L2-19", "电极式液位计(19 点)", Level, "套", 5200m, false),
        new(9, "L2-DJ", "液位电极", Level, "支", 185m, false),
        new(10, "L2-C", "磁翻板液位计", Level, "台", 2350m, false),
        new(11, "L2-R", "导波雷达液位计", Level, "台", 12600m, true),
        new(12, "F3-UV", "紫外火焰检测器", Flame, "台", 2480m, false),
        new(13, "F3-IR", "红外火焰检测器", Flame, "台", 3960m, false),
        new(14, "F3-Z", "一体化智能火检", Flame, "台", 9800m, true),
        new(15, "B5-A", "燃烧程序控制器", Burner, "台", 1980m, false),
        new(16, "B5-E", "电子比例燃烧控制器", Burner, "台", 7600m, true),
        new(17, "B5-L", "低氮燃烧控制模块", Burner, "套", 15800m, true),
        new(18, "P1-3051", "压力变送器", Pressure, "台", 960m, false),
        new(19, "P1-DP", "差压变送器", Pressure, "台", 2680m, false),
        new(20, "P1-K", "压力控制器", Pressure, "只", 420m, false),
        new(21, "T1-PT", "一体化温度变送器", Temperature, "支", 380m, false),
        new(22, "T1-K", "铠装热电偶", Temperature, "支", 165m, false),
        new(23, "T1-M", "多点温度巡检仪", Temperature, "台", 2150m, false),
        new(24, "D8-S", "数显仪表(单回路)", Display, "台", 560m, false),
        new(25, "D8-P", "智能 PID 调节仪", Display, "台", 980m, false),
        new(26, "D8-R", "无纸记录仪", Display, "台", 4800m, true),
        new(27, "V7-25", "电动调节阀 DN25", Valve, "台", 3600m, false),
        new(28, "V7-50", "电动调节阀 DN50", Valve, "台", 5400m, false),
        new(29, "V7-100", "电动调节阀 DN100", Valve, "台", 9700m, false),
        new(30, "V7-G", "高温高压给水调节阀", Valve, "台", 26500m, true),
        new(31, "VF-22", "变频控制柜 22 kW", Drive, "套", 18600m, false),
        new(32, "VF-75", "变频控制柜 75 kW", Drive, "套", 42800m, false),
        new(33, "VF-160", "变频控制柜 160 kW", Drive, "套", 86000m, true),
        new(34, "PC-10", "锅炉 PLC 控制柜(10 t/h 以下)", Plc, "套", 38500m, false),
        new(35, "PC-35", "锅炉 PLC 控制柜(20~35 t/h)", Plc, "套", 72000m, false),
        new(36, "PC-75", "锅炉 PLC 控制柜(75 t/h)", Plc, "套", 128000m, true),
        new(37, "BM-1", "单台锅炉监控系统", System, "项", 98000m, true),
        new(38, "BM-N", "锅炉房集中监控系统", System, "项", 260000m, true),
        new(39, "BM-NET", "热网远程监控系统", System, "项", 320000m, true),
        new(40, "PJ-10", "电极密封件", Spares, "套", 68m, false),
        new(41, "PJ-20", "控制器主板", Spares, "块", 880m, false),
        new(42, "PJ-90", "备件及辅材", Spares, "批", 200m, false),
        new(43, "FW-10", "现场安装调试", Spares, "次", 2600m, false),
    ];

    /// <summary>Sold at whatever the order needs.</summary>
    public static readonly DemoProduct Sundries = All.First(p => p.Code == "PJ-90");

    public static readonly IReadOnlyList<DemoProduct> Systems = [.. All.Where(p => p.Family == System)];

    public static readonly IReadOnlyList<DemoProduct> Cabinets = [.. All.Where(p => p.Family is Plc or Drive)];

    private static readonly Dictionary<string, DemoProduct[]> ByFamily = All.GroupBy(p => p.Family)
        .ToDictionary(g => g.Key, g => g.ToArray());

    public static IReadOnlyList<DemoProduct> OfFamily(string family) => ByFamily[family];

    /// <summary>Product families an industry buys, the usual ones first.</summary>
    public static string[] FamiliesFor(Industry industry) =>
        industry switch
        {
            Industry.BoilerMaking => [WaterLevel, Feedwater, Level, Burner, Flame, Plc, Pressure],
            Industry.Power => [Feedwater, Level, Valve, Flame, Drive, Pressure],
            Industry.Heating => [Drive, Plc, Feedwater, WaterLevel, Temperature, Valve],
            Industry.Petrochemicals => [Level, Pressure, Flame, Valve, Temperature],
            Industry.Metallurgy => [Temperature, Pressure, Valve, Display, Drive],
            Industry.Paper => [Valve, Pressure, Feedwater, Display],
            Industry.Textiles => [WaterLevel, Temperature, Display, Valve],
            Industry.Food => [Temperature, WaterLevel, Display, Pressure],
            Industry.Pharmaceuticals => [Temperature, Pressure, Valve, Display],
            Industry.BuildingMaterials => [Temperature, Flame, Drive, Pressure],
            Industry.WaterTreatment => [Level, Drive, Pressure, Valve],
            Industry.Automation => [Pressure, Temperature, Display, Valve, Plc, Level],
            Industry.EquipmentTrade => [WaterLevel, Pressure, Temperature, Display, Level, Burner],
            _ => [WaterLevel, Temperature, Display, Pressure],
        };
}
