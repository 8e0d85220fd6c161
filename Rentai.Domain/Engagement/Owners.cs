using Rentai.Domain.Access;
using Rentai.Domain.Resources;

namespace Rentai.Domain.Engagement;

/// <summary>To whom a follow-up may be given: a colleague who is there and sees it.</summary>
internal static class Owners
{
    /// <summary>Why somebody cannot own a follow-up of this level, in a sentence; <see langword="null"/> when they can.</summary>
    /// <param name="ownerId">Whom; <see langword="null"/> means the author, who always can.</param>
    /// <param name="visibleFrom">Level of the follow-up.</param>
    /// <param name="staff">Colleagues who are there, with the level in force for each.</param>
    public static string? Refusal(int? ownerId, AccessLevel visibleFrom, IReadOnlyDictionary<int, AccessLevel?> staff) =>
        ownerId is not { } id ? null
        : !staff.TryGetValue(id, out var level) ? RuleTexts.FollowUp_OwnerGone
        : !AccessPolicy.Sees(level, visibleFrom) ? RuleTexts.FollowUp_OwnerBelow
        : null;
}
