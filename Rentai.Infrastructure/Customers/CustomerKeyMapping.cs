using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Rentai.Domain.Customers;
using Rentai.Infrastructure.Persistence;

namespace Rentai.Infrastructure.Customers;

internal sealed class CustomerKeyMapping : IEntityTypeConfiguration<CustomerKey>
{
    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<CustomerKey> builder)
    {
        builder.ToTable("CustomerKeys").VisibleByRow();
        builder.Property(k => k.Text).HasMaxLength(32);
        builder.Property(k => k.Kind).HasConversion<int>();
        builder.HasOne<Customer>().WithMany().HasForeignKey(k => k.CustomerId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(
            k => new
            {
                k.Text,
                k.VisibleFrom,
                k.CustomerId,
                k.ContactId,
            },
            "IX_CustomerKeys_BeginsWith"
        );
        builder.HasIndex(k => new { k.CustomerId, k.ContactId }, "IX_CustomerKeys_OfCustomer");
    }
}
