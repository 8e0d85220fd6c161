namespace Rentai.Domain.Naming;

/// <summary>One row of the suffix index: what is typed is looked up as a prefix of <paramref name="Text"/>.</summary>
/// <param name="Text">Normalised, 1 to <see cref="SearchKeys.MaxLength"/> UTF-16 units.</param>
/// <param name="Kind">What it was made from.</param>
internal readonly record struct SearchKey(string Text, SearchKeyKind Kind);
