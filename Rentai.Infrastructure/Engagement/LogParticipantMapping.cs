using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Rentai.Domain.Engagement;
using Rentai.Infrastructure.Persistence;

namespace Rentai.Infrastructure.Engagement;

internal sealed class LogParticipantMapping : IEntityTypeConfiguration<LogParticipant>
{
    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<LogParticipant> builder)
    {
        // Somebody of top management neither shows nor counts below level 2, in whatever report.
        builder.ToTable("LogParticipants").VisibleWith(p => p.Log, p => p.Contact);
        builder.HasKey(p => new { p.LogId, p.ContactId });
        builder.HasOne(p => p.Contact).WithMany().HasForeignKey(p => p.ContactId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(p => p.ContactId, "IX_LogParticipants_WhenWasContactMet");
    }
}
