using System.ComponentModel.DataAnnotations;

namespace Rentai.Portal.Access;

/// <summary>How long a sign-in counts (section <c>Access</c>).</summary>
public sealed class AccessOptions
{
    /// <summary>Minutes after which the identity provider is asked again; a role withdrawn there takes effect by then. 5 to 60.</summary>
    [Range(5, 60, ErrorMessage = "Access:TokenCheckMinutes must be between 5 and 60.")]
    public int TokenCheckMinutes { get; init; } = 60;

    /// <summary>Seconds between two looks at the rights behind an open tab. 5 to 60.</summary>
    [Range(5, 60, ErrorMessage = "Access:RevalidationSeconds must be between 5 and 60.")]
    public int RevalidationSeconds { get; init; } = 30;
}
