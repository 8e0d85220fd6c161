using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Rentai.Domain.Engagement;
using Rentai.Infrastructure.Persistence;

namespace Rentai.Infrastructure.Engagement;

internal sealed class LogColleagueMapping : IEntityTypeConfiguration<LogColleague>
{
    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<LogColleague> builder)
    {
        builder.ToTable("LogColleagues").VisibleWith(c => c.Log);
        builder.HasKey(c => new { c.LogId, c.StaffId });
        builder.HasOne(c => c.Staff).WithMany().HasForeignKey(c => c.StaffId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(c => c.StaffId, "IX_LogColleagues_WhereColleagueTookPart");
    }
}
