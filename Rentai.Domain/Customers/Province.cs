namespace Rentai.Domain.Customers;

/// <summary>Province-level region 省级行政区. Numbers are the codes of GB/T 2260.</summary>
public enum Province
{
    /// <summary>北京市.</summary>
    Beijing = 11,

    /// <summary>天津市.</summary>
    Tianjin = 12,

    /// <summary>河北省.</summary>
    Hebei = 13,

    /// <summary>山西省.</summary>
    Shanxi = 14,

    /// <summary>内蒙古自治区.</summary>
    InnerMongolia = 15,

    /// <summary>辽宁省.</summary>
    Liaoning = 21,

    /// <summary>吉林省.</summary>
    Jilin = 22,

    /// <summary>黑龙江省.</summary>
    Heilongjiang = 23,

    /// <summary>上海市.</summary>
    Shanghai = 31,

    /// <summary>江苏省.</summary>
    Jiangsu = 32,

    /// <summary>浙江省.</summary>
    Zhejiang = 33,

    /// <summary>安徽省.</summary>
    Anhui = 34,

    /// <summary>福建省.</summary>
    Fujian = 35,

    /// <summary>江西省.</summary>
    Jiangxi = 36,

    /// <summary>山东省.</summary>
    Shandong = 37,

    /// <summary>河南省.</summary>
    Henan = 41,

    /// <summary>湖北省.</summary>
    Hubei = 42,

    /// <summary>湖南省.</summary>
    Hunan = 43,

    /// <summary>广东省.</summary>
    Guangdong = 44,

    /// <summary>广西壮族自治区.</summary>
    Guangxi = 45,

    /// <summary>海南省.</summary>
    Hainan = 46,

    /// <summary>重庆市.</summary>
    Chongqing = 50,

    /// <summary>四川省.</summary>
    Sichuan = 51,

    /// <summary>贵州省.</summary>
    Guizhou = 52,

    /// <summary>云南省.</summary>
    Yunnan = 53,

    /// <summary>西藏自治区.</summary>
    Tibet = 54,

    /// <summary>陕西省.</summary>
    Shaanxi = 61,

    /// <summary>甘肃省.</summary>
    Gansu = 62,

    /// <summary>青海省.</summary>
    Qinghai = 63,

    /// <summary>宁夏回族自治区.</summary>
    Ningxia = 64,

    /// <summary>新疆维吾尔自治区.</summary>
    Xinjiang = 65,

    /// <summary>台湾省.</summary>
    Taiwan = 71,

    /// <summary>香港特别行政区.</summary>
    HongKong = 81,

    /// <summary>澳门特别行政区.</summary>
    Macao = 82,
}
