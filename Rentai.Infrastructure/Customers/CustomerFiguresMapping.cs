using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Rentai.Domain.Access;
using Rentai.Domain.Customers;
using Rentai.Infrastructure.Persistence;

namespace Rentai.Infrastructure.Customers;

internal sealed class CustomerFiguresMapping : IEntityTypeConfiguration<CustomerFigures>
{
    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<CustomerFigures> builder)
    {
        builder.ToTable("CustomerFigures").VisibleFrom(AccessLevel.Staff);
        builder.HasKey(f => f.CustomerId);
        builder.Property(f => f.CustomerId).ValueGeneratedNever();
        // Fen as whole numbers: only compared and sorted here, and an index can do that on both stores.
        builder.Property(f => f.SalesThisYear).HasConversion(v => (long)(v * 100), v => v / 100m);
        builder.Property(f => f.SalesLastYear).HasConversion(v => (long)(v * 100), v => v / 100m);
        builder.HasOne<Customer>().WithOne().HasForeignKey<CustomerFigures>(f => f.CustomerId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(f => new { f.SalesThisYear, f.CustomerId }, "IX_CustomerFigures_BySalesThisYear");
        builder.HasIndex(f => new { f.SalesLastYear, f.CustomerId }, "IX_CustomerFigures_BySalesLastYear");
        builder.HasIndex(f => new { f.LastOrderOn, f.CustomerId }, "IX_CustomerFigures_ByLastOrder");
    }
}
