using Rentai.Domain.Customers;

namespace Rentai.Infrastructure.Demo;

/// <summary>Cities, streets and parks of the demo company's customers.</summary>
internal static class DemoPlaces
{
    public const string East = "华东区";
    public const string North = "华北区";
    public const string Northeast = "东北区";
    public const string South = "中南区";
    public const string West = "西部区";

    public static readonly string[] Streets =
    [
        "工业路",
        "创业路",
        "科技大道",
        "兴业路",
        "振兴路",
        "建设北路",
        "人民西路",
        "解放东路",
        "迎宾大道",
        "滨河路",
        "长江路",
        "黄河路",
        "新华路",
        "和平街",
        "光明路",
        "友谊路",
        "富强路",
        "东环路",
        "西环路",
        "南二环路",
        "北辰路",
        "文昌路",
        "站前街",
        "锅炉厂路",
        "纬七路",
        "经十路",
        "通达路",
        "盛业街",
    ];

    public static readonly string[] Parks =
    [
        "高新技术产业园",
        "经济技术开发区",
        "装备制造产业园",
        "循环经济工业园",
        "民营科技园",
        "化工产业园",
        "食品工业园",
        "新材料产业园",
    ];

    private static readonly DemoCity[] All =
    [
        new(East, Province.Shanghai, "上海", "3101", "021", ["闵行区", "嘉定区", "松江区", "浦东新区", "奉贤区"]),
        new(East, Province.Jiangsu, "南京", "3201", "025", ["江宁区", "栖霞区", "六合区"]),
        new(East, Province.Jiangsu, "无锡", "3202", "0510", ["梁溪区", "新吴区", "惠山区", "锡山区"]),
        new(East, Province.Jiangsu, "徐州", "3203", "0516", ["铜山区", "鼓楼区", "泉山区"]),
        new(East, Province.Jiangsu, "常州", "3204", "0519", ["武进区", "新北区", "天宁区"]),
        new(East, Province.Jiangsu, "苏州", "3205", "0512", ["吴中区", "相城区", "吴江区"]),
        new(East, Province.Jiangsu, "南通", "3206", "0513", ["崇川区", "通州区", "海门区"]),
        new(East, Province.Jiangsu, "盐城", "3209", "0515", ["亭湖区", "盐都区", "大丰区"]),
        new(East, Province.Jiangsu, "扬州", "3210", "0514", ["邗江区", "江都区", "广陵区"]),
        new(East, Province.Jiangsu, "泰州", "3212", "0523", ["海陵区", "高港区", "姜堰区"]),
        new(East, Province.Zhejiang, "杭州", "3301", "0571", ["萧山区", "余杭区", "临平区"]),
        new(East, Province.Zhejiang, "宁波", "3302", "0574", ["鄞州区", "北仑区", "镇海区"]),
        new(East, Province.Zhejiang, "温州", "3303", "0577", ["瓯海区", "龙湾区", "鹿城区"]),
        new(East, Province.Zhejiang, "嘉兴", "3304", "0573", ["南湖区", "秀洲区"]),
        new(East, Province.Zhejiang, "绍兴", "3306", "0575", ["柯桥区", "上虞区", "越城区"]),
        new(East, Province.Zhejiang, "台州", "3310", "0576", ["椒江区", "黄岩区", "路桥区"]),
        new(East, Province.Anhui, "合肥", "3401", "0551", ["包河区", "蜀山区", "瑶海区"]),
        new(East, Province.Anhui, "芜湖", "3402", "0553", ["鸠江区", "弋江区"]),
        new(East, Province.Anhui, "蚌埠", "3403", "0552", ["蚌山区", "龙子湖区"]),
        new(East, Province.Fujian, "福州", "3501", "0591", ["晋安区", "马尾区", "长乐区"]),
        new(East, Province.Fujian, "泉州", "3505", "0595", ["洛江区", "丰泽区"]),
        new(East, Province.Jiangxi, "南昌", "3601", "0791", ["青山湖区", "新建区"]),
        new(East, Province.Shandong, "济南", "3701", "0531", ["历城区", "天桥区", "章丘区"]),
        new(East, Province.Shandong, "青岛", "3702", "0532", ["城阳区", "即墨区", "黄岛区"]),
        new(East, Province.Shandong, "淄博", "3703", "0533", ["张店区", "临淄区", "周村区"]),
        new(East, Province.Shandong, "烟台", "3706", "0535", ["福山区", "莱山区", "牟平区"]),
        new(East, Province.Shandong, "潍坊", "3707", "0536", ["潍城区", "坊子区", "寒亭区"]),
        new(East, Province.Shandong, "济宁", "3708", "0537", ["任城区", "兖州区"]),
        new(East, Province.Shandong, "泰安", "3709", "0538", ["岱岳区", "泰山区"]),
        new(East, Province.Shandong, "临沂", "3713", "0539", ["兰山区", "河东区", "罗庄区"]),
        new(North, Province.Beijing, "北京", "1101", "010", ["大兴区", "昌平区", "顺义区", "通州区"]),
        new(North, Province.Tianjin, "天津", "1201", "022", ["北辰区", "西青区", "津南区", "武清区"]),
        new(North, Province.Hebei, "石家庄", "1301", "0311", ["长安区", "鹿泉区", "栾城区"]),
        new(North, Province.Hebei, "唐山", "1302", "0315", ["路北区", "丰润区", "开平区"]),
        new(North, Province.Hebei, "邯郸", "1304", "0310", ["丛台区", "永年区"]),
        new(North, Province.Hebei, "邢台", "1305", "0319", ["信都区", "襄都区"]),
        new(North, Province.Hebei, "保定", "1306", "0312", ["竞秀区", "莲池区", "满城区"]),
        new(North, Province.Hebei, "沧州", "1309", "0317", ["运河区", "新华区"]),
        new(North, Province.Hebei, "廊坊", "1310", "0316", ["安次区", "广阳区"]),
        new(North, Province.Shanxi, "太原", "1401", "0351", ["小店区", "尖草坪区", "万柏林区"]),
        new(North, Province.Shanxi, "大同", "1402", "0352", ["平城区", "云冈区"]),
        new(North, Province.Shanxi, "临汾", "1410", "0357", ["尧都区"]),
        new(North, Province.InnerMongolia, "呼和浩特", "1501", "0471", ["赛罕区", "新城区", "玉泉区"]),
        new(North, Province.InnerMongolia, "包头", "1502", "0472", ["昆都仑区", "青山区", "九原区"]),
        new(Northeast, Province.Liaoning, "沈阳", "2101", "024", ["铁西区", "于洪区", "浑南区"]),
        new(Northeast, Province.Liaoning, "大连", "2102", "0411", ["甘井子区", "金州区"]),
        new(Northeast, Province.Liaoning, "鞍山", "2103", "0412", ["铁西区", "立山区"]),
        new(Northeast, Province.Liaoning, "营口", "2108", "0417", ["鲅鱼圈区", "站前区"]),
        new(Northeast, Province.Jilin, "长春", "2201", "0431", ["绿园区", "宽城区", "二道区"]),
        new(Northeast, Province.Jilin, "吉林", "2202", "0432", ["龙潭区", "昌邑区"]),
        new(Northeast, Province.Heilongjiang, "哈尔滨", "2301", "0451", ["香坊区", "道外区", "平房区"]),
        new(Northeast, Province.Heilongjiang, "齐齐哈尔", "2302", "0452", ["富拉尔基区", "龙沙区"]),
        new(Northeast, Province.Heilongjiang, "大庆", "2306", "0459", ["让胡路区", "龙凤区"]),
        new(South, Province.Henan, "郑州", "4101", "0371", ["中原区", "惠济区", "二七区"]),
        new(South, Province.Henan, "洛阳", "4103", "0379", ["涧西区", "洛龙区"]),
        new(South, Province.Henan, "新乡", "4107", "0373", ["牧野区", "红旗区"]),
        new(South, Province.Hubei, "武汉", "4201", "027", ["江夏区", "汉阳区", "东西湖区"]),
        new(South, Province.Hubei, "宜昌", "4205", "0717", ["西陵区", "伍家岗区", "猇亭区"]),
        new(South, Province.Hubei, "襄阳", "4206", "0710", ["樊城区", "襄州区"]),
        new(South, Province.Hunan, "长沙", "4301", "0731", ["望城区", "雨花区", "岳麓区"]),
        new(South, Province.Hunan, "岳阳", "4306", "0730", ["云溪区", "岳阳楼区"]),
        new(South, Province.Guangdong, "广州", "4401", "020", ["番禺区", "黄埔区", "花都区"]),
        new(South, Province.Guangdong, "深圳", "4403", "0755", ["宝安区", "龙岗区", "坪山区"]),
        new(South, Province.Guangdong, "佛山", "4406", "0757", ["南海区", "顺德区", "三水区"]),
        new(South, Province.Guangdong, "江门", "4407", "0750", ["新会区", "蓬江区"]),
        new(South, Province.Guangdong, "东莞", "4419", "0769", ["长安镇", "虎门镇", "寮步镇"]),
        new(South, Province.Guangxi, "南宁", "4501", "0771", ["江南区", "西乡塘区"]),
        new(South, Province.Guangxi, "柳州", "4502", "0772", ["柳南区", "鱼峰区"]),
        new(South, Province.Hainan, "海口", "4601", "0898", ["秀英区", "龙华区"]),
        new(West, Province.Shaanxi, "西安", "6101", "029", ["未央区", "灞桥区", "高陵区"]),
        new(West, Province.Shaanxi, "宝鸡", "6103", "0917", ["金台区", "渭滨区"]),
        new(West, Province.Shaanxi, "咸阳", "6104", "029", ["秦都区", "渭城区"]),
        new(West, Province.Gansu, "兰州", "6201", "0931", ["七里河区", "安宁区"]),
        new(West, Province.Qinghai, "西宁", "6301", "0971", ["城北区", "城东区"]),
        new(West, Province.Ningxia, "银川", "6401", "0951", ["西夏区", "金凤区"]),
        new(West, Province.Xinjiang, "乌鲁木齐", "6501", "0991", ["新市区", "头屯河区", "米东区"]),
        new(West, Province.Chongqing, "重庆", "5001", "023", ["九龙坡区", "沙坪坝区", "北碚区"]),
        new(West, Province.Sichuan, "成都", "5101", "028", ["新都区", "双流区", "郫都区"]),
        new(West, Province.Sichuan, "自贡", "5103", "0813", ["沿滩区", "大安区"]),
        new(West, Province.Sichuan, "德阳", "5106", "0838", ["旌阳区", "罗江区"]),
        new(West, Province.Sichuan, "绵阳", "5107", "0816", ["涪城区", "游仙区"]),
        new(West, Province.Guizhou, "贵阳", "5201", "0851", ["白云区", "乌当区"]),
        new(West, Province.Yunnan, "昆明", "5301", "0871", ["官渡区", "五华区", "西山区"]),
    ];

    private static readonly Dictionary<string, DemoCity[]> ByTeam = All.GroupBy(c => c.Team).ToDictionary(g => g.Key, g => g.ToArray());

    public static IReadOnlyList<DemoCity> OfTeam(string team) => ByTeam[team];

    public static DemoCity Named(string name) => All.First(c => c.Name == name);
}
