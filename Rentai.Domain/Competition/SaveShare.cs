namespace Rentai.Domain.Competition;

/// <summary>Notes or changes our share at a customer 占有率. The product family says which of its shares.</summary>
/// <param name="CustomerNumber">At which customer.</param>
/// <param name="Version">The version that was read; 0 when there was none of this product family.</param>
/// <param name="Sheet">The share as it shall be.</param>
/// <param name="SubmissionId">Made once per form, so that pressing the button twice saves once.</param>
public sealed record SaveShare(string CustomerNumber, long Version, ShareSheet Sheet, Guid SubmissionId);
