using Rentai.Portal.Shell.Parts;

namespace Rentai.Portal.Shell;

/// <summary>Something that the search box looks in. A feature registers its own; the box asks all of them in the order of registration.</summary>
public interface ISearchSource
{
    /// <summary>The best few hits for what was typed, at the reader's level.</summary>
    Task<IReadOnlyList<SearchHit>> FindAsync(string text, CancellationToken ct);
}
