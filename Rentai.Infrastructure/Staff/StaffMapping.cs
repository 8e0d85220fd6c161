using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Rentai.Domain.Staff;
using Rentai.Infrastructure.Persistence;

namespace Rentai.Infrastructure.Staff;

internal sealed class StaffMapping : IEntityTypeConfiguration<StaffMember>
{
    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<StaffMember> builder)
    {
        // The gate reads it before anybody is admitted; the fields for administrators leave only through IStaff.ListAsync.
        builder.ToTable("Staff").VisibleToAll().Audited();
        builder.Property(s => s.SubjectId).HasMaxLength(100);
        builder.Property(s => s.Name).HasMaxLength(50);
        builder.Property(s => s.Email).HasMaxLength(254);
        builder.Property(s => s.Team).HasMaxLength(50);
        builder.Property(s => s.Version).IsConcurrencyToken();
        builder.HasIndex(s => s.SubjectId).IsUnique();
    }
}
