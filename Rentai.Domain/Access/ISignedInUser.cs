namespace Rentai.Domain.Access;

/// <summary>Tells who is asking. The portal answers it from the circuit or the request; tests answer it as they like.</summary>
public interface ISignedInUser
{
    /// <summary>The person who is signed in, or <see langword="null"/>.</summary>
    ValueTask<SignedInPerson?> CurrentAsync(CancellationToken ct);
}
