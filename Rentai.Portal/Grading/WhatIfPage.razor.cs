using Microsoft.AspNetCore.Components;
using Rentai.Domain.Access;
using Rentai.Domain.Drafts;
using Rentai.Domain.Grading;
using Rentai.Domain.Resources;
using Rentai.Portal.Drafts;
using Rentai.Portal.Forms;
using Rentai.Portal.Resources;
using Rentai.Portal.Shell.Parts;

namespace Rentai.Portal.Grading;

/// <summary>
/// Tries out weights and lines on a round's customers 方案试算. The ground is read once; each change is computed here and drawn; what was
/// tried stands in the address.
/// </summary>
public sealed partial class WhatIfPage
{
    /// <summary>How long nothing must move before the address and the borderline marks follow.</summary>
    private static readonly TimeSpan Rest = TimeSpan.FromMilliseconds(400);

    private IReadOnlyList<TrialRound> rounds = [];
    private TrialGround? ground;
    private SchemeTrial? trial;
    private SchemeContent? begun;
    private SchemeContent? tried;
    private TrialPicture? picture;
    private IReadOnlySet<int>? borderline;
    private CancellationTokenSource? resting;
    private TrialControls? controls;
    private (string? Round, string? Scheme)? opened;
    private int basedOn;
    private string beganWith = "";
    private bool isLoaded;
    private bool isUnknown;

    /// <summary>Fiscal year of the round; the newest without one.</summary>
    [SupplyParameterFromQuery(Name = "round")]
    public string? Round { get; set; }

    /// <summary>Version that the trial begins with; the round's own without one.</summary>
    [SupplyParameterFromQuery(Name = "scheme")]
    public string? Scheme { get; set; }

    [Inject]
    public required ISchemeTrials Trials { get; set; }

    [Inject]
    public required IGradingSchemes Schemes { get; set; }

    [Inject]
    public required IDrafts Drafts { get; set; }

    [Inject]
    public required TimeProvider Time { get; set; }

    private bool IsChanged => tried is not null && TrialState.Write(UrlQuery.Of("/"), begun!, tried).Href != "/";

    protected override async Task OnParametersSetAsync()
    {
        if (opened == (Round, Scheme))
        {
            return;
        }

        opened = (Round, Scheme);
        isLoaded = false;
        rounds = await Trials.RoundsAsync(Life);
        int? year =
            int.TryParse(Round, out var wanted) ? wanted
            : rounds is [var newest, ..] ? newest.FiscalYear
            : null;
        ground = year is { } y ? await Trials.GroundAsync(y, Life) : null;
        isUnknown = ground is null && Round is not null;
        if (ground is not null)
        {
            (begun, basedOn) = (ground.Scheme, ground.SchemeNumber);
            if (int.TryParse(Scheme, out var number) && await Schemes.ReadAsync(number, Life) is { } version)
            {
                (begun, basedOn) = (version.Content, number);
            }

            beganWith = GradingTexts.Scheme_Version.With(basedOn);
            trial = new SchemeTrial(ground);
            Draw(TrialState.Read(UrlQuery.Of(Navigation), begun));
        }

        isLoaded = true;
    }

    protected override void Dispose(bool disposing)
    {
        resting?.Cancel();
        resting?.Dispose();
        base.Dispose(disposing);
    }

    private Task TryAsync(SchemeContent content)
    {
        Draw(content);
        return Task.CompletedTask;
    }

    private void Draw(SchemeContent content)
    {
        tried = content;
        picture = trial!.Under(content);
        borderline = null;
        resting?.Cancel();
        resting?.Dispose();
        resting = CancellationTokenSource.CreateLinkedTokenSource(Life);
        _ = FollowAsync(content, resting.Token);
    }

    /// <summary>What follows a picture when nothing moves any more: the address, and who is borderline, counted beside the circuit.</summary>
    private async Task FollowAsync(SchemeContent content, CancellationToken ct)
    {
        try
        {
            await Task.Delay(Rest, Time, ct);
            var url = UrlQuery.Of(Navigation);
            var here = TrialState.Write(url, begun!, content).Href;
            if (here != url.Href)
            {
                Navigation.NavigateTo(here, replace: true);
            }

            var pyramid = trial!;
            var found = await Task.Run(() => pyramid.Borderline(content, ct), ct);
            await InvokeAsync(() =>
            {
                if (!ct.IsCancellationRequested)
                {
                    borderline = found;
                    StateHasChanged();
                }
            });
        }
        catch (OperationCanceledException)
        {
            // Something moved again, or the page has gone.
        }
    }

    private async Task DropAsync()
    {
        Draw(begun!);
        await controls!.ShowAsync();
    }

    /// <summary>Takes the trial into the editor, as a draft of a new version.</summary>
    private async Task KeepAsync()
    {
        var id = Guid.CreateVersion7();
        var form = DraftForm.SchemeOf(basedOn);
        var title = GradingTexts.Trial_DraftTitle.With(ground!.FiscalYear);
        var sheet = new OpenForm<SchemeSheet>
        {
            Sheet = new SchemeSheet { Name = title, Content = tried! },
            Seen = new SchemeSheet { Content = begun! },
            SubmissionId = id,
        };
        if (await RunAsync(ct => Drafts.KeepAsync(new KeepDraft(id, form, null, title, DraftForm.Write(sheet), AccessLevel.Staff, 1), ct)))
        {
            Navigation.NavigateTo(DraftForm.Address(form, null, id));
        }
    }
}
