namespace Rentai.Domain.Access;

/// <summary>A record that belongs to one person, such as a draft; nobody else's reads find it.</summary>
internal interface IOwned
{
    /// <summary>The person's row in the staff table.</summary>
    int OwnerId { get; }
}
