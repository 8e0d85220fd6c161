using Microsoft.AspNetCore.Components;
using Rentai.Domain.Access;
using Rentai.Domain.Grading;
using Rentai.Domain.Resources;
using Rentai.Portal.Drafts;
using Rentai.Portal.Forms;
using Rentai.Portal.Resources;

namespace Rentai.Portal.Grading;

/// <summary>Makes a new version of the scheme from an older one.</summary>
public sealed partial class SchemeEditPage
{
    /// <summary>The version that it is made from.</summary>
    [Parameter]
    public int Number { get; set; }

    [Inject]
    public required IGradingSchemes Schemes { get; set; }

    /// <inheritdoc/>
    protected override SheetErrors<SchemeSheet> Wrong { get; } = new(new SchemeSheetRules(), byPath: true);

    // Versions are never changed, so nobody else can have saved this one first.
    /// <inheritdoc/>
    protected override IReadOnlyList<SheetField<SchemeSheet>> Fields => [];

    /// <inheritdoc/>
    protected override string GoneText => GradingTexts.Scheme_None;

    /// <inheritdoc/>
    protected override string Form => DraftForm.SchemeOf(Number);

    /// <inheritdoc/>
    protected override string? Customer => null;

    /// <inheritdoc/>
    protected override string Gist =>
        string.IsNullOrWhiteSpace(Open!.Sheet.Name) ? GradingTexts.Scheme_EditTitle.With(Number) : Open.Sheet.Name;

    private decimal Sum => Open!.Sheet.Content.Factors.Sum(f => f.Weight);

    /// <inheritdoc/>
    protected override async Task<OpenForm<SchemeSheet>?> ReadAsync() =>
        Rights.May(Operation.MaintainGradingSchemes) && await Schemes.ReadAsync(Number, Life) is { } version
            ? new OpenForm<SchemeSheet>
            {
                Sheet = new SchemeSheet { Content = version.Content },
                Seen = new SchemeSheet { Content = version.Content },
            }
            : null;

    /// <inheritdoc/>
    protected override SchemeSheet CopyOf(SchemeSheet sheet) => sheet with { };

    /// <inheritdoc/>
    protected override async Task<string> WriteAsync(Guid submissionId)
    {
        var saved = await Schemes.SaveAsync(Open!.Sheet.For(Number, submissionId), Life);
        Messages.Add(GradingTexts.Scheme_Saved.With(saved), MudBlazor.Severity.Success);
        return SchemeLinks.Version(saved);
    }

    private string? Of(string path) => Wrong.Of($"{nameof(SchemeSheet.Content)}.{path}");

    private void TakeFactors((string Path, SchemeContent Content) change)
    {
        TakeContent(change);
        // A weight also decides whether the sum is right, but a sum half way is no error yet.
        if (Of(nameof(SchemeContent.Factors)) is not null)
        {
            Wrong.Check(Open!.Sheet, $"{nameof(SchemeSheet.Content)}.{nameof(SchemeContent.Factors)}");
        }
    }

    private void TakeContent((string Path, SchemeContent Content) change) =>
        Change($"{nameof(SchemeSheet.Content)}.{change.Path}", () => Open!.Sheet.Content = change.Content);
}
