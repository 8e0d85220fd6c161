namespace Rentai.Domain.Grading;

/// <summary>
/// The scores that separate classes and tiers. By rank a line lies half way between the last customer inside and the first one outside.
/// <see langword="null"/>: nobody is above it.
/// </summary>
/// <param name="Core">Between core and important.</param>
/// <param name="Important">Between important and ordinary.</param>
/// <param name="Ordinary">Between ordinary and small.</param>
/// <param name="Special">Score of the last special customer 特级.</param>
/// <param name="ImportantTier">Score of the last customer of the tier important 重点.</param>
public sealed record ClassLines(decimal? Core, decimal? Important, decimal? Ordinary, decimal? Special, decimal? ImportantTier);
