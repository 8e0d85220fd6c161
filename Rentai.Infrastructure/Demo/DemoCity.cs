using Rentai.Domain.Customers;

namespace Rentai.Infrastructure.Demo;

/// <summary>A city where customers of the demo company sit.</summary>
/// <param name="Team">The sales team that looks after it.</param>
/// <param name="Province">Its province.</param>
/// <param name="Name">Name without 市.</param>
/// <param name="AdminCode">First four digits of the administrative code (GB/T 2260).</param>
/// <param name="AreaCode">Telephone area code 区号.</param>
/// <param name="Districts">Some of its districts.</param>
internal sealed record DemoCity(string Team, Province Province, string Name, string AdminCode, string AreaCode, string[] Districts);
