using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Rentai.Domain.Access;
using Rentai.Domain.Auditing;
using Rentai.Infrastructure.Persistence;

namespace Rentai.Infrastructure.Auditing;

internal sealed class AuditMapping : IEntityTypeConfiguration<AuditEntry>
{
    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<AuditEntry> builder)
    {
        builder.ToTable("AuditEntries").VisibleFrom(AccessLevel.Executive);
        builder.Property(e => e.Actor).HasMaxLength(50);
        builder.Property(e => e.Operation).HasMaxLength(50);
        builder.Property(e => e.Origin).HasMaxLength(100);
        builder.Property(e => e.Subject).HasMaxLength(50);
        builder.Property(e => e.SubjectId).HasMaxLength(50);
        builder.Property(e => e.Changes).HasMaxLength(-1);
        builder.HasIndex(e => new { e.CustomerId, e.Id }, "IX_AuditEntries_WhatHappenedToCustomer");
        builder.HasIndex(e => new { e.StaffId, e.Id }, "IX_AuditEntries_WhatPersonDid");
    }
}
