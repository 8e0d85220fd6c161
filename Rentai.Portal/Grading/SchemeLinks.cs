using System.Globalization;

namespace Rentai.Portal.Grading;

/// <summary>Addresses of the pages about schemes.</summary>
public static class SchemeLinks
{
    /// <summary>All versions.</summary>
    public const string List = "/grading/schemes";

    /// <summary>One version.</summary>
    public static string Version(int number) => string.Create(CultureInfo.InvariantCulture, $"{List}/{number}");

    /// <summary>A new version made from one.</summary>
    public static string Edit(int number) => Version(number) + "/edit";

    /// <summary>A trial that begins with a version.</summary>
    public static string TrialOf(int number) => string.Create(CultureInfo.InvariantCulture, $"/grading/what-if?scheme={number}");
}
