using Rentai.Domain.Competition;

namespace Rentai.Infrastructure.Demo;

/// <summary>What is known of a share of wallet of the demo company.</summary>
internal sealed record DemoShare(Guid SubmissionId, ShareSheet Sheet, DateOnly ChangedOn);
