using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Rentai.Domain.Access;
using Rentai.Domain.Contacts;
using Rentai.Domain.Customers;
using Rentai.Infrastructure.Persistence;

namespace Rentai.Infrastructure.Contacts;

internal sealed class PrivateDetailsMapping : IEntityTypeConfiguration<PrivateDetails>
{
    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<PrivateDetails> builder)
    {
        builder.ToTable("PrivateDetails").VisibleFrom(AccessLevel.Manager).AuditedWithoutValues();
        builder.HasKey(p => p.ContactId);
        builder.Property(p => p.ContactId).ValueGeneratedNever();
        builder.Property(p => p.Family).HasMaxLength(500);
        builder.Property(p => p.Hobbies).HasMaxLength(500);
        builder.Property(p => p.HomeAddress).HasMaxLength(150);
        builder.Property(p => p.PrivateMobile).HasMaxLength(40);
        builder.Property(p => p.Notes).HasMaxLength(1000);
        builder.Property(p => p.Version).IsConcurrencyToken();
        builder.HasOne(p => p.Contact).WithOne().HasForeignKey<PrivateDetails>(p => p.ContactId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Customer>().WithMany().HasForeignKey(p => p.CustomerId).OnDelete(DeleteBehavior.Restrict);
    }
}
