using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Rentai.Infrastructure.Persistence;

internal sealed class DataProtectionKeyMapping : IEntityTypeConfiguration<DataProtectionKey>
{
    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<DataProtectionKey> builder)
    {
        builder.VisibleToAll();
        builder.Property(k => k.Xml).HasMaxLength(-1);
    }
}
