namespace Rentai.Infrastructure.Demo;

/// <summary>A product of the demo company's catalogue.</summary>
internal sealed record DemoProduct(int Id, string Code, string Name, string Family, string Unit, decimal ListPrice, bool IsHighEnd);
