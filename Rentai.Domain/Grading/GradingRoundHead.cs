namespace Rentai.Domain.Grading;

/// <summary>What every grading of a round shares.</summary>
internal sealed record GradingRoundHead(
    int Id,
    int FiscalYear,
    RoundState State,
    DateOnly DueOn,
    int SchemeNumber,
    SchemeContent Scheme,
    ClassLines? Lines
);
