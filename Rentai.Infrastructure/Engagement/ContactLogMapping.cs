using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Rentai.Domain.Engagement;
using Rentai.Domain.Sales;
using Rentai.Infrastructure.Persistence;

namespace Rentai.Infrastructure.Engagement;

internal sealed class ContactLogMapping : IEntityTypeConfiguration<ContactLog>
{
    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<ContactLog> builder)
    {
        builder.ToTable("ContactLogs").VisibleByRow().Audited();
        builder.Property(l => l.Said).HasMaxLength(-1);
        builder.Property(l => l.NeedPrice).HasMaxLength(1000);
        builder.Property(l => l.NeedFunction).HasMaxLength(1000);
        builder.Property(l => l.NeedService).HasMaxLength(1000);
        builder.Property(l => l.NeedProduct).HasMaxLength(1000);
        builder.Property(l => l.Version).IsConcurrencyToken();
        builder.HasOne(l => l.Customer).WithMany().HasForeignKey(l => l.CustomerId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(l => l.Author).WithMany().HasForeignKey(l => l.AuthorId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(l => l.Participants).WithOne(p => p.Log).HasForeignKey(p => p.LogId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(l => l.Colleagues).WithOne(c => c.Log).HasForeignKey(c => c.LogId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(l => l.FollowUps).WithOne().HasForeignKey(f => f.LogId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(l => l.Opportunity).WithOne().HasForeignKey<Opportunity>(o => o.LogId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(l => l.SubmissionId).IsUnique();
        builder.HasIndex(
            l => new
            {
                l.CustomerId,
                l.OccurredOn,
                l.VisibleFrom,
            },
            "IX_ContactLogs_LastContactWithCustomer"
        );
        builder.HasIndex(l => new { l.AuthorId, l.OccurredOn }, "IX_ContactLogs_WhatPersonReported");
        builder.HasIndex(l => new { l.OccurredOn, l.Id }, "IX_ContactLogs_Newest");
    }
}
