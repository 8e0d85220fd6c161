using Rentai.Domain;

namespace Rentai.Portal.Shell.Parts;

/// <summary>What a table asks its page for.</summary>
/// <param name="Url">The page's address, which holds the filters.</param>
/// <param name="Sort">Key of the column to sort by, always one of the table's own.</param>
/// <param name="Descending">Whether the largest comes first.</param>
/// <param name="Paging">Which page.</param>
public sealed record TableQuery(UrlQuery Url, string? Sort, bool Descending, Paging Paging);
