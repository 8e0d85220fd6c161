using Rentai.Domain.Access;

namespace Rentai.Portal.Access;

/// <summary>The rights that this tab was drawn with; when they change, the tab is drawn anew.</summary>
public sealed class CircuitRights
{
    /// <summary>What the frame read when it opened.</summary>
    public PersonRights? Drawn { get; set; }
}
