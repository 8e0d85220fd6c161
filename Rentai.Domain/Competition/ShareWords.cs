namespace Rentai.Domain.Competition;

/// <summary>What a form about shares offers.</summary>
/// <param name="Families">Product families 产品系列 of the catalogue, by name.</param>
/// <param name="Competitors">Names of competitors 竞争者 noted at any customer, the most frequent first.</param>
public sealed record ShareWords(IReadOnlyList<string> Families, IReadOnlyList<string> Competitors);
