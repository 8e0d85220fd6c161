namespace Rentai.Infrastructure.Tests.Markers;

/// <summary>A store with markers in it, and what to ask for to come near them: the marked customer and the keys of all its rows.</summary>
internal sealed record Ground(
    TestPortal Portal,
    string CustomerNumber,
    IReadOnlyList<int> ContactIds,
    IReadOnlyList<int> LogIds,
    IReadOnlyList<int> FollowUpIds,
    IReadOnlyList<Guid> DraftIds,
    IReadOnlyList<Marker> Markers
);
