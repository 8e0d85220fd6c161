namespace Rentai.Domain.Customers;

/// <summary>Industry 行业 of a customer.</summary>
public enum Industry
{
    /// <summary>锅炉制造.</summary>
    BoilerMaking,

    /// <summary>电力.</summary>
    Power,

    /// <summary>供热.</summary>
    Heating,

    /// <summary>石油化工.</summary>
    Petrochemicals,

    /// <summary>冶金.</summary>
    Metallurgy,

    /// <summary>造纸.</summary>
    Paper,

    /// <summary>纺织印染.</summary>
    Textiles,

    /// <summary>食品饮料.</summary>
    Food,

    /// <summary>制药.</summary>
    Pharmaceuticals,

    /// <summary>建材.</summary>
    BuildingMaterials,

    /// <summary>水处理.</summary>
    WaterTreatment,

    /// <summary>自动化集成.</summary>
    Automation,

    /// <summary>设备贸易.</summary>
    EquipmentTrade,

    /// <summary>其他.</summary>
    Other,
}
