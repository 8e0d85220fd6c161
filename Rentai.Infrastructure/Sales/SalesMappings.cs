using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Rentai.Domain.Access;
using Rentai.Domain.Customers;
using Rentai.Domain.Sales;
using Rentai.Infrastructure.Persistence;

namespace Rentai.Infrastructure.Sales;

internal sealed class ProductMapping : IEntityTypeConfiguration<Product>
{
    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<Product> builder)
    {
        builder.ToTable("Products").VisibleFrom(AccessLevel.Staff).Audited();
        builder.Property(p => p.Code).HasMaxLength(30);
        builder.Property(p => p.Name).HasMaxLength(100);
        builder.Property(p => p.Family).HasMaxLength(50);
        builder.Property(p => p.Unit).HasMaxLength(10);
        builder.HasIndex(p => p.Code).IsUnique();
    }
}

internal sealed class OrderMapping : IEntityTypeConfiguration<Order>
{
    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<Order> builder)
    {
        builder.ToTable("Orders").VisibleFrom(AccessLevel.Staff).Audited();
        builder.Property(o => o.Number).HasMaxLength(30);
        builder.Property(o => o.Version).IsConcurrencyToken();
        builder.HasOne(o => o.Customer).WithMany().HasForeignKey(o => o.CustomerId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(o => o.Lines).WithOne().HasForeignKey(l => l.OrderId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(o => o.Payments).WithOne().HasForeignKey(p => p.OrderId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(o => o.Number).IsUnique();
        builder.HasIndex(o => new { o.CustomerId, o.OrderedOn }, "IX_Orders_OfCustomerByDate");
    }
}

internal sealed class OrderLineMapping : IEntityTypeConfiguration<OrderLine>
{
    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<OrderLine> builder)
    {
        builder.ToTable("OrderLines").VisibleFrom(AccessLevel.Staff).Audited();
        builder.Property(l => l.Quantity).HasPrecision(18, 3);
        builder.Property(l => l.UnitPrice).HasPrecision(18, 4);
        builder.HasOne(l => l.Product).WithMany().HasForeignKey(l => l.ProductId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class PaymentMapping : IEntityTypeConfiguration<Payment>
{
    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<Payment> builder) => builder.ToTable("Payments").VisibleFrom(AccessLevel.Staff).Audited();
}

internal sealed class MarginMapping : IEntityTypeConfiguration<Margin>
{
    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<Margin> builder)
    {
        builder.ToTable("Margins").VisibleFrom(AccessLevel.Manager).Audited();
        builder.HasKey(m => new { m.CustomerId, m.Month });
        builder.HasOne<Customer>().WithMany().HasForeignKey(m => m.CustomerId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class NetResultMapping : IEntityTypeConfiguration<NetResult>
{
    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<NetResult> builder)
    {
        builder.ToTable("NetResults").VisibleFrom(AccessLevel.Executive).Audited();
        builder.HasKey(r => new { r.CustomerId, r.FiscalYear });
        builder.HasOne<Customer>().WithMany().HasForeignKey(r => r.CustomerId).OnDelete(DeleteBehavior.Restrict);
    }
}
