namespace Rentai.Domain.Grading;

/// <summary>A rating to be stored with what the portal suggests at that moment.</summary>
internal sealed record SuggestedRating(RatingEntry Entry, Suggestion Suggestion);
