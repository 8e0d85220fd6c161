using FluentValidation;
using Rentai.Domain.Access;

namespace Rentai.Domain.Engagement;

/// <summary>Front door to the contact log 联络记录: visit reports 拜访报告 and call notes 电话记录.</summary>
public interface IContactLog
{
    /// <summary>A page of the log, within the reader's level.</summary>
    Task<PageOf<LogSummary>> FindAsync(LogQuery query, CancellationToken ct);

    /// <summary>One report or note; <see langword="null"/> when there is none that the reader may know of. Reading level 2 or 3 is audited.</summary>
    Task<VisitReport?> ReadAsync(int logId, CancellationToken ct);

    /// <summary>The key of what a submission of one's own filed, or <see langword="null"/>: tells a draft that was submitted from one that is gone.</summary>
    Task<int?> FiledAsync(Guid submissionId, CancellationToken ct);

    /// <summary>Files a visit report with its next steps and its opportunity, exactly once per submission; its draft is gone with it.</summary>
    /// <returns>The report's key.</returns>
    /// <exception cref="ValidationException">A rule of the sheet is broken; each failure names its field.</exception>
    /// <exception cref="RuleBrokenException">There is no such customer.</exception>
    /// <exception cref="AccessDeniedException">The visibility level is above the author's.</exception>
    Task<int> RecordVisitAsync(RecordVisit command, CancellationToken ct);

    /// <summary>Files a call note with its next step, exactly once per submission; its draft is gone with it.</summary>
    /// <returns>The note's key.</returns>
    /// <exception cref="ValidationException">A rule of the sheet is broken; each failure names its field.</exception>
    /// <exception cref="RuleBrokenException">There is no such customer.</exception>
    /// <exception cref="AccessDeniedException">The visibility level is above the author's.</exception>
    Task<int> RecordCallAsync(RecordCall command, CancellationToken ct);
}
