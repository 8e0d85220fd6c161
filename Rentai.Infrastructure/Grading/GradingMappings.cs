using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Rentai.Domain.Access;
using Rentai.Domain.Customers;
using Rentai.Domain.Grading;
using Rentai.Domain.Staff;
using Rentai.Infrastructure.Persistence;

namespace Rentai.Infrastructure.Grading;

internal sealed class GradingSchemeMapping : IEntityTypeConfiguration<GradingScheme>
{
    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<GradingScheme> builder)
    {
        // Settings, not business data: an administrator without a level keeps them.
        builder.ToTable("GradingSchemes").VisibleToAll().Audited();
        builder.Property(s => s.Name).HasMaxLength(50);
        builder.Property(s => s.Note).HasMaxLength(500);
        builder.Property(s => s.Content).HasMaxLength(-1);
        builder.HasIndex(s => s.Number).IsUnique();
        builder.HasIndex(s => s.SubmissionId).IsUnique();
    }
}

internal sealed class GradingRoundMapping : IEntityTypeConfiguration<GradingRound>
{
    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<GradingRound> builder)
    {
        builder.ToTable("GradingRounds").VisibleFrom(AccessLevel.Manager).Audited();
        builder.Property(r => r.Lines).HasMaxLength(500);
        builder.Property(r => r.Version).IsConcurrencyToken();
        builder.HasOne(r => r.Scheme).WithMany().HasForeignKey(r => r.SchemeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(r => r.FiscalYear).IsUnique();
        builder.HasIndex(r => r.SubmissionId).IsUnique();
        builder.HasIndex(r => r.State, "IX_GradingRounds_OneOpen").IsUnique().HasFilter($"\"State\" = '{nameof(RoundState.Open)}'");
    }
}

internal sealed class CustomerGradingMapping : IEntityTypeConfiguration<CustomerGrading>
{
    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<CustomerGrading> builder)
    {
        builder.ToTable("Gradings").VisibleFrom(AccessLevel.Manager).Audited();
        builder.Property(g => g.Reason).HasMaxLength(500);
        builder.Property(g => g.ReturnReason).HasMaxLength(500);
        builder.Property(g => g.OverrideReason).HasMaxLength(500);
        // Ranks, not words: lists are sorted by them.
        builder.Property(g => g.ClassOverride).HasConversion<int>();
        builder.Property(g => g.ExpectedOverride).HasConversion<int>();
        builder.Property(g => g.TierOverride).HasConversion<int>();
        builder.Property(g => g.Version).IsConcurrencyToken();
        builder.HasOne(g => g.Round).WithMany().HasForeignKey(g => g.RoundId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(g => g.Customer).WithMany().HasForeignKey(g => g.CustomerId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(g => g.Grader).WithMany().HasForeignKey(g => g.GraderId).OnDelete(DeleteBehavior.Restrict);
        builder
            .HasIndex(
                g => new
                {
                    g.RoundId,
                    g.CustomerId,
                    g.Sequence,
                },
                "IX_Gradings_OfCustomerInRound"
            )
            .IsUnique();
        builder.HasIndex(
            g => new
            {
                g.RoundId,
                g.GraderId,
                g.State,
            },
            "IX_Gradings_WhatPersonHasToGrade"
        );
        builder.HasIndex(g => g.CustomerId, "IX_Gradings_OfCustomer");
    }
}

internal sealed class FactorRatingMapping : IEntityTypeConfiguration<FactorRating>
{
    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<FactorRating> builder)
    {
        builder.ToTable("FactorRatings").VisibleByRow().Audited();
        builder.HasKey(r => new { r.GradingId, r.Factor });
        builder.Property(r => r.Factor).HasConversion<int>();
        builder.Property(r => r.Rating).HasConversion<int>();
        builder.Property(r => r.Suggested).HasConversion<int>();
        builder.Property(r => r.Boxes).HasConversion<int>();
        builder.Property(r => r.Reason).HasMaxLength(500);
        builder.Property(r => r.Evidence).HasMaxLength(2000);
        builder.Property(r => r.Version).IsConcurrencyToken();
        builder.HasOne(r => r.Grading).WithMany().HasForeignKey(r => r.GradingId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Customer>().WithMany().HasForeignKey(r => r.CustomerId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(r => r.CustomerId, "IX_FactorRatings_OfCustomer");
    }
}

internal sealed class GradingOutcomeMapping : IEntityTypeConfiguration<GradingOutcome>
{
    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<GradingOutcome> builder)
    {
        builder.ToTable("GradingOutcomes").VisibleByRow().Audited();
        builder.HasKey(o => o.GradingId);
        builder.Property(o => o.GradingId).ValueGeneratedNever();
        builder.Property(o => o.Score).HasPrecision(5, 2);
        builder.Property(o => o.Grade).HasConversion<int>();
        builder.Property(o => o.OldGrade).HasConversion<int>();
        builder.Property(o => o.ProposedClass).HasConversion<int>();
        builder.Property(o => o.ExpectedClass).HasConversion<int>();
        builder.Property(o => o.ProposedTier).HasConversion<int>();
        builder.Property(o => o.Class).HasConversion<int>();
        builder.Property(o => o.Tier).HasConversion<int>();
        builder.Property(o => o.ClassBefore).HasConversion<int>();
        builder.Property(o => o.TierBefore).HasConversion<int>();
        builder.HasOne(o => o.Grading).WithOne().HasForeignKey<GradingOutcome>(o => o.GradingId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Customer>().WithMany().HasForeignKey(o => o.CustomerId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(o => o.CustomerId, "IX_GradingOutcomes_OfCustomer");
    }
}

internal sealed class GradingReminderMapping : IEntityTypeConfiguration<GradingReminder>
{
    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<GradingReminder> builder)
    {
        builder.ToTable("GradingReminders").VisibleFrom(AccessLevel.Manager).Audited();
        builder.HasOne<GradingRound>().WithMany().HasForeignKey(r => r.RoundId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(r => r.StaffId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(r => new { r.StaffId, r.RoundId }, "IX_GradingReminders_OfPerson");
    }
}
