using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Rentai.Domain.Access;
using Rentai.Domain.Customers;
using Rentai.Domain.Staff;
using Rentai.Infrastructure.Persistence;

namespace Rentai.Infrastructure.Customers;

internal sealed class CustomerMapping : IEntityTypeConfiguration<Customer>
{
    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<Customer> builder)
    {
        builder.ToTable("Customers").VisibleFrom(AccessLevel.Staff).Audited();
        builder.Property(c => c.Number).HasMaxLength(10);
        builder.Property(c => c.FullName).HasMaxLength(100);
        builder.Property(c => c.ShortName).HasMaxLength(30);
        builder.Property(c => c.CreditCode).HasMaxLength(18);
        builder.Property(c => c.City).HasMaxLength(30);
        builder.Property(c => c.Address).HasMaxLength(150);
        builder.Property(c => c.Phone).HasMaxLength(40);
        builder.Property(c => c.Remarks).HasMaxLength(2000);
        builder.PrimitiveCollection(c => c.Tags).HasMaxLength(400);
        // Ranks, not words: lists are sorted by them.
        builder.Property(c => c.Class).HasConversion<int>();
        builder.Property(c => c.ExpectedClass).HasConversion<int>();
        builder.Property(c => c.Tier).HasConversion<int>();
        builder.Property(c => c.CoreName).HasMaxLength(100);
        builder.Property(c => c.Version).IsConcurrencyToken();
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(c => c.AccountManagerId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(c => c.Number).IsUnique();
        builder.HasIndex(c => c.SubmissionId).IsUnique();
        builder.HasIndex(c => new { c.AccountManagerId, c.IsArchived }, "IX_Customers_WhoseCustomers");
        builder.HasIndex(
            c => new
            {
                c.IsArchived,
                c.SortName,
                c.Id,
            },
            "IX_Customers_ByName"
        );
        builder.HasIndex(
            c => new
            {
                c.IsArchived,
                c.Class,
                c.SortName,
                c.Id,
            },
            "IX_Customers_ByClass"
        );
        builder.HasIndex(
            c => new
            {
                c.IsArchived,
                c.Tier,
                c.SortName,
                c.Id,
            },
            "IX_Customers_ByTier"
        );
        builder.HasIndex(c => c.CoreName, "IX_Customers_SameName");
        builder.HasIndex(c => c.CreditCode, "IX_Customers_SameCreditCode");
        builder.HasIndex(c => c.Phone, "IX_Customers_SamePhone");
    }
}
