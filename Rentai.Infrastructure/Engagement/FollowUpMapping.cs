using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Rentai.Domain.Engagement;
using Rentai.Infrastructure.Persistence;

namespace Rentai.Infrastructure.Engagement;

internal sealed class FollowUpMapping : IEntityTypeConfiguration<FollowUp>
{
    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<FollowUp> builder)
    {
        builder.ToTable("FollowUps").VisibleByRow().Audited();
        builder.Property(f => f.What).HasMaxLength(500);
        builder.Property(f => f.DoneNote).HasMaxLength(500);
        builder.Property(f => f.Version).IsConcurrencyToken();
        builder.HasOne(f => f.Customer).WithMany().HasForeignKey(f => f.CustomerId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(f => f.Owner).WithMany().HasForeignKey(f => f.OwnerId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(f => f.DoneBy).WithMany().HasForeignKey(f => f.DoneById).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(f => f.SubmissionId).IsUnique();
        builder.HasIndex(
            f => new
            {
                f.OwnerId,
                f.DoneAt,
                f.DueOn,
            },
            "IX_FollowUps_WhatPersonHasToDo"
        );
        builder.HasIndex(
            f => new
            {
                f.CustomerId,
                f.DoneAt,
                f.DueOn,
            },
            "IX_FollowUps_OfCustomer"
        );
        builder.HasIndex(f => new { f.DoneAt, f.DueOn }, "IX_FollowUps_WhatIsOverdue");
    }
}
