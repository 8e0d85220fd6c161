using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Rentai.Domain.Drafts;
using Rentai.Domain.Staff;
using Rentai.Infrastructure.Persistence;

namespace Rentai.Infrastructure.Drafts;

internal sealed class DraftMapping : IEntityTypeConfiguration<Draft>
{
    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<Draft> builder)
    {
        // Not audited: half-typed text is nobody's statement yet.
        builder.ToTable("Drafts").VisibleToOwner();
        // The owner is part of the key, so that one person's id can never stand in another's way.
        builder.HasKey(d => new { d.OwnerId, d.Id });
        builder.Property(d => d.Form).HasMaxLength(50);
        builder.Property(d => d.CustomerNumber).HasMaxLength(10);
        builder.Property(d => d.Json).HasMaxLength(-1);
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(d => d.OwnerId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(d => new { d.OwnerId, d.SavedAt }, "IX_Drafts_NewestOfPerson");
    }
}
