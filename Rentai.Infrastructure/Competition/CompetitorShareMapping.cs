using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Rentai.Domain.Access;
using Rentai.Domain.Competition;
using Rentai.Domain.Customers;
using Rentai.Infrastructure.Persistence;

namespace Rentai.Infrastructure.Competition;

internal sealed class CompetitorShareMapping : IEntityTypeConfiguration<CompetitorShare>
{
    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<CompetitorShare> builder)
    {
        builder.ToTable("CompetitorShares").VisibleFrom(AccessLevel.Staff).Audited();
        builder.Property(c => c.Name).HasMaxLength(50);
        builder.Property(c => c.Product).HasMaxLength(100);
        builder.HasOne<Customer>().WithMany().HasForeignKey(c => c.CustomerId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(c => c.Name, "IX_CompetitorShares_ByName");
    }
}
