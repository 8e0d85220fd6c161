namespace Rentai.Portal.Shell.Parts;

/// <summary>A filter of a list. A group with one option is a switch and needs no title.</summary>
/// <param name="Key">Its key in the address.</param>
/// <param name="Title">What the reader sees.</param>
/// <param name="Options">The choices.</param>
/// <param name="IsSingle">Whether one choice replaces the other.</param>
public sealed record FilterGroup(string Key, string Title, IReadOnlyList<FilterOption> Options, bool IsSingle = false)
{
    /// <summary>A group with a choice for every member of an enumeration.</summary>
    public static FilterGroup Of<TEnum>(string key, string title)
        where TEnum : struct, Enum =>
        new(key, title, [.. Enum.GetValues<TEnum>().Select(v => new FilterOption(v.ToString(), Wording.Of(v)))]);
}
