using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Rentai.Domain.Sales;
using Rentai.Infrastructure.Persistence;

namespace Rentai.Infrastructure.Sales;

internal sealed class OpportunityMapping : IEntityTypeConfiguration<Opportunity>
{
    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<Opportunity> builder)
    {
        builder.ToTable("Opportunities").VisibleByRow().Audited();
        builder.Property(o => o.Version).IsConcurrencyToken();
        builder.HasOne(o => o.Customer).WithMany().HasForeignKey(o => o.CustomerId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(o => new { o.CustomerId, o.ExpectedMonth }, "IX_Opportunities_OfCustomerByMonth");
    }
}
