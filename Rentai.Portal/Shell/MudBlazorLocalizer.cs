using System.Globalization;
using System.Resources;
using Microsoft.Extensions.Localization;
using MudBlazor;

namespace Rentai.Portal.Shell;

/// <summary>Chinese for the component library's own texts. It is asked for English too, and then knows nothing, so that the library's English stays.</summary>
public sealed class MudBlazorLocalizer : MudLocalizer
{
    /// <summary>The Chinese texts, by the library's own keys.</summary>
    public static ResourceManager Texts { get; } = new("Rentai.Portal.Resources.MudBlazor", typeof(MudBlazorLocalizer).Assembly);

    /// <inheritdoc/>
    public override LocalizedString this[string key] =>
        Find(key) is { } text ? new LocalizedString(key, text) : new LocalizedString(key, key, resourceNotFound: true);

    /// <inheritdoc/>
    public override LocalizedString this[string key, params object[] arguments] =>
        Find(key) is { } text
            ? new LocalizedString(key, string.Format(CultureInfo.CurrentCulture, text, arguments))
            : new LocalizedString(key, key, resourceNotFound: true);

    private static string? Find(string key) => Languages.IsChinese ? Texts.GetString(key, CultureInfo.InvariantCulture) : null;
}
