using Rentai.Domain.Access;

namespace Rentai.Infrastructure.Tests.Markers;

/// <summary>A text or number that occurs in one field only, so that whatever carries it carries that field.</summary>
/// <param name="Text">As it stands in an answer.</param>
/// <param name="Level">The least level that may receive it.</param>
/// <param name="Owner">The one person who may receive it, where the field belongs to somebody.</param>
internal sealed record Marker(string Text, AccessLevel Level, SignedInPerson? Owner = null);
