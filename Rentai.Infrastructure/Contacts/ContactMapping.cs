using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Rentai.Domain.Contacts;
using Rentai.Infrastructure.Persistence;

namespace Rentai.Infrastructure.Contacts;

internal sealed class ContactMapping : IEntityTypeConfiguration<Contact>
{
    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<Contact> builder)
    {
        builder.ToTable("Contacts").VisibleByRow().Audited();
        builder.Property(c => c.Name).HasMaxLength(50);
        builder.Property(c => c.Department).HasMaxLength(50);
        builder.Property(c => c.Title).HasMaxLength(50);
        builder.Property(c => c.Phone).HasMaxLength(40);
        builder.Property(c => c.Mobile).HasMaxLength(40);
        builder.Property(c => c.WeChat).HasMaxLength(50);
        builder.Property(c => c.Qq).HasMaxLength(12);
        builder.Property(c => c.Email).HasMaxLength(254);
        builder.Property(c => c.Version).IsConcurrencyToken();
        builder.HasOne(c => c.Customer).WithMany().HasForeignKey(c => c.CustomerId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(c => new { c.CustomerId, c.VisibleFrom }, "IX_Contacts_OfCustomer");
        builder.HasIndex(c => c.SubmissionId).IsUnique();
    }
}
