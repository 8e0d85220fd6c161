namespace Rentai.Portal.Engagement;

/// <summary>A report that is being written, as the circuit keeps it over a long loss of the network, and the draft over all else.</summary>
/// <typeparam name="T">The sheet.</typeparam>
public sealed class OpenSheet<T>
    where T : class
{
    /// <summary>The customer's number.</summary>
    public required string Number { get; init; }

    /// <summary>What was typed.</summary>
    public required T Sheet { get; init; }

    /// <summary>Texts, by field, that are no date or number yet.</summary>
    public Dictionary<string, string> Unread { get; set; } = [];

    /// <summary>Submission id.</summary>
    public Guid Id { get; set; }

    /// <summary>Number of the last change.</summary>
    public long Sequence { get; set; }

    /// <summary>When it was kept last (UTC).</summary>
    public DateTime? KeptAt { get; set; }
}
