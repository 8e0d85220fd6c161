namespace Rentai.Domain.Sales;

/// <summary>A product 产品 of the catalogue.</summary>
internal sealed class Product
{
    private Product() { }

    public Product(string code, string name, string family, string unit, decimal listPrice, bool isHighEnd)
    {
        Code = code;
        Name = name;
        Family = family;
        Unit = unit;
        ListPrice = listPrice;
        IsHighEnd = isHighEnd;
    }

    public int Id { get; private set; }

    public string Code { get; private set; } = "";

    public string Name { get; private set; } = "";

    /// <summary>Product family 产品系列: order cycles are told per family.</summary>
    public string Family { get; private set; } = "";

    public string Unit { get; private set; } = "";

    public decimal ListPrice { get; private set; }

    /// <summary>High-end product 高端产品.</summary>
    public bool IsHighEnd { get; private set; }
}
