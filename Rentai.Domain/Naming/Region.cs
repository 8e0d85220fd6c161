namespace Rentai.Domain.Naming;

/// <summary>Provinces and large cities 省市 as they stand in front of, or in brackets within, the names of companies.</summary>
internal static class Region
{
    private static readonly string[] Provinces =
    [
        .. "北京 天津 上海 重庆 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 陕西 甘肃 青海 台湾 内蒙古 广西 西藏 宁夏 新疆 香港 澳门".Split(
            ' '
        ),
    ];

    private static readonly string[] Cities =
    [
        .. (
            "石家庄 唐山 秦皇岛 邯郸 保定 沧州 廊坊 太原 大同 呼和浩特 包头 鄂尔多斯 沈阳 大连 鞍山 抚顺 锦州 营口 长春 哈尔滨 齐齐哈尔 大庆 "
            + "南京 无锡 徐州 常州 苏州 南通 连云港 淮安 盐城 扬州 镇江 泰州 宿迁 昆山 江阴 张家港 常熟 杭州 宁波 温州 嘉兴 湖州 绍兴 金华 台州 舟山 义乌 "
            + "合肥 芜湖 蚌埠 马鞍山 安庆 福州 厦门 泉州 漳州 南昌 九江 赣州 济南 青岛 淄博 烟台 潍坊 济宁 威海 临沂 东营 郑州 洛阳 开封 新乡 "
            + "武汉 宜昌 襄阳 黄石 长沙 株洲 湘潭 岳阳 广州 深圳 珠海 汕头 佛山 东莞 中山 惠州 江门 湛江 南宁 柳州 桂林 海口 三亚 "
            + "成都 绵阳 德阳 宜宾 自贡 攀枝花 贵阳 遵义 昆明 西安 宝鸡 咸阳 兰州 西宁 银川 乌鲁木齐 拉萨"
        ).Split(' '),
    ];

    // Longest first, so that 江苏省 is taken before 江苏.
    private static readonly string[] Names =
    [
        .. Provinces
            .SelectMany(name => new[] { name, name + "省", name + "市" })
            .Concat(Cities.SelectMany(name => new[] { name, name + "市" }))
            .Concat(["中国", "中华人民共和国", "全国", "china", "shanghai", "beijing"])
            .Concat([
                "内蒙古自治区",
                "广西壮族自治区",
                "西藏自治区",
                "宁夏回族自治区",
                "新疆维吾尔自治区",
                "香港特别行政区",
                "澳门特别行政区",
            ])
            .OrderByDescending(name => name.Length),
    ];

    /// <summary>Whether a normalised text is the name of a region and nothing else.</summary>
    public static bool Is(string normalised) => Array.IndexOf(Names, normalised) >= 0;

    /// <summary>The normalised name without the regions in front; at least two characters stay.</summary>
    public static string Strip(string normalised)
    {
        var core = normalised;
        while (Array.Find(Names, name => core.StartsWith(name, StringComparison.Ordinal)) is { } found && core.Length - found.Length >= 2)
        {
            core = core[found.Length..];
        }

        return core;
    }
}
