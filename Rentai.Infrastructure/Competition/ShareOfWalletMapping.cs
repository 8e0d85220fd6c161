using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Rentai.Domain.Access;
using Rentai.Domain.Competition;
using Rentai.Infrastructure.Persistence;

namespace Rentai.Infrastructure.Competition;

internal sealed class ShareOfWalletMapping : IEntityTypeConfiguration<ShareOfWallet>
{
    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<ShareOfWallet> builder)
    {
        builder.ToTable("SharesOfWallet").VisibleFrom(AccessLevel.Staff).Audited();
        builder.Property(s => s.Family).HasMaxLength(50);
        builder.Property(s => s.Remarks).HasMaxLength(1000);
        builder.Property(s => s.Version).IsConcurrencyToken();
        builder.HasOne(s => s.Customer).WithMany().HasForeignKey(s => s.CustomerId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(s => s.Competitors).WithOne().HasForeignKey(c => c.ShareOfWalletId).OnDelete(DeleteBehavior.Cascade);

        // Two indexes for one rule, since the stores disagree on whether two nulls are the same.
        builder.HasIndex(s => new { s.CustomerId, s.Family }, "IX_SharesOfWallet_OfFamily").IsUnique().HasFilter("[Family] IS NOT NULL");
        builder.HasIndex(s => s.CustomerId, "IX_SharesOfWallet_OfAllProducts").IsUnique().HasFilter("[Family] IS NULL");
    }
}
