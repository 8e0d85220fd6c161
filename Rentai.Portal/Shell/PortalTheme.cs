using MudBlazor;

namespace Rentai.Portal.Shell;

/// <summary>Paper and ink for the component library; the same colours stand in <c>portal.css</c> for everything else.</summary>
public static class PortalTheme
{
    private static readonly string[] Fonts =
    [
        "Segoe UI",
        "Microsoft YaHei UI",
        "Microsoft YaHei",
        "PingFang SC",
        "Noto Sans SC",
        "Noto Sans CJK SC",
        "WenQuanYi Micro Hei",
        "system-ui",
        "sans-serif",
    ];

    /// <summary>The theme, light and dark.</summary>
    public static MudTheme Theme { get; } =
        new()
        {
            PaletteLight = new PaletteLight
            {
                Primary = "#12505b",
                PrimaryContrastText = "#ffffff",
                Secondary = "#566164",
                Tertiary = "#2b7380",
                Info = "#12505b",
                Success = "#2a6b3c",
                Warning = "#8a5200",
                Error = "#b0261e",
                Background = "#f7f6f2",
                BackgroundGray = "#efeee8",
                Surface = "#ffffff",
                TextPrimary = "#1d2527",
                TextSecondary = "#566164",
                TextDisabled = "#6d7779",
                ActionDefault = "#566164",
                LinesDefault = "#dfded7",
                LinesInputs = "#c3c4bd",
                Divider = "#dfded7",
                TableLines = "#dfded7",
                TableHover = "#f1f4f3",
                HoverOpacity = 0.05,
            },
            PaletteDark = new PaletteDark
            {
                Primary = "#7cc3cd",
                PrimaryContrastText = "#0c2327",
                Secondary = "#aab3b2",
                Tertiary = "#5aa5b0",
                Info = "#7cc3cd",
                Success = "#8bc99a",
                Warning = "#f0b558",
                Error = "#f2928a",
                Background = "#14191b",
                BackgroundGray = "#101416",
                Surface = "#1b2224",
                TextPrimary = "#e4e7e4",
                TextSecondary = "#aab3b2",
                TextDisabled = "#929c9b",
                ActionDefault = "#aab3b2",
                LinesDefault = "#2d3638",
                LinesInputs = "#465255",
                Divider = "#2d3638",
                TableLines = "#2d3638",
                TableHover = "#222b2d",
                HoverOpacity = 0.08,
            },
            Typography = new Typography
            {
                Default = new DefaultTypography
                {
                    FontFamily = Fonts,
                    FontSize = "14px",
                    LineHeight = "1.6",
                    LetterSpacing = "0",
                },
                Body1 = new Body1Typography
                {
                    FontFamily = Fonts,
                    FontSize = "14px",
                    LineHeight = "1.6",
                    LetterSpacing = "0",
                },
                Body2 = new Body2Typography
                {
                    FontFamily = Fonts,
                    FontSize = "13px",
                    LineHeight = "1.6",
                    LetterSpacing = "0",
                },
                Button = new ButtonTypography
                {
                    FontFamily = Fonts,
                    FontSize = "14px",
                    LetterSpacing = "0",
                    TextTransform = "none",
                },
                Caption = new CaptionTypography
                {
                    FontFamily = Fonts,
                    FontSize = "12px",
                    LetterSpacing = "0",
                },
                H6 = new H6Typography
                {
                    FontFamily = Fonts,
                    FontSize = "16px",
                    FontWeight = "600",
                    LetterSpacing = "0",
                },
            },
            LayoutProperties = new LayoutProperties { DefaultBorderRadius = "6px" },
            Shadows = new Shadow { Elevation = [.. Enumerable.Repeat("none", 26)] },
        };
}
