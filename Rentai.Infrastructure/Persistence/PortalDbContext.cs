using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Rentai.Domain.Access;
using Rentai.Domain.Auditing;
using Rentai.Domain.Competition;
using Rentai.Domain.Contacts;
using Rentai.Domain.Customers;
using Rentai.Domain.Drafts;
using Rentai.Domain.Engagement;
using Rentai.Domain.Grading;
using Rentai.Domain.Sales;
using Rentai.Domain.Staff;

namespace Rentai.Infrastructure.Persistence;

/// <summary>
/// The store of one operation, opened for one scope: what it reads and writes ends at the scope's level. Made by <see cref="PortalContexts"/>.
/// </summary>
internal abstract class PortalDbContext(DbContextOptions options, AccessScope? scope) : DbContext(options), IDataProtectionKeyContext
{
    /// <summary>The scope it was opened for; <see langword="null"/> while migrating.</summary>
    public AccessScope? Scope { get; } = scope;

    /// <summary>The scope's level as the filters compare it: 0 sees no business data.</summary>
    public AccessLevel Level => Scope?.Level ?? 0;

    /// <summary>The scope's person, as the filters of owned records compare it: 0 owns nothing.</summary>
    public int Person => Scope?.StaffId ?? 0;

    public DbSet<StaffMember> Staff => Set<StaffMember>();

    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();

    public DbSet<Customer> Customers => Set<Customer>();

    public DbSet<CustomerKey> CustomerKeys => Set<CustomerKey>();

    public DbSet<CustomerFigures> CustomerFigures => Set<CustomerFigures>();

    public DbSet<Contact> Contacts => Set<Contact>();

    public DbSet<PrivateDetails> PrivateDetails => Set<PrivateDetails>();

    public DbSet<Product> Products => Set<Product>();

    public DbSet<Order> Orders => Set<Order>();

    public DbSet<Margin> Margins => Set<Margin>();

    public DbSet<NetResult> NetResults => Set<NetResult>();

    public DbSet<Opportunity> Opportunities => Set<Opportunity>();

    public DbSet<ShareOfWallet> SharesOfWallet => Set<ShareOfWallet>();

    public DbSet<CompetitorShare> CompetitorShares => Set<CompetitorShare>();

    public DbSet<ContactLog> ContactLogs => Set<ContactLog>();

    public DbSet<LogParticipant> LogParticipants => Set<LogParticipant>();

    public DbSet<FollowUp> FollowUps => Set<FollowUp>();

    public DbSet<GradingScheme> GradingSchemes => Set<GradingScheme>();

    public DbSet<GradingRound> GradingRounds => Set<GradingRound>();

    public DbSet<CustomerGrading> Gradings => Set<CustomerGrading>();

    public DbSet<FactorRating> FactorRatings => Set<FactorRating>();

    public DbSet<GradingOutcome> GradingOutcomes => Set<GradingOutcome>();

    public DbSet<GradingReminder> GradingReminders => Set<GradingReminder>();

    public DbSet<Draft> Drafts => Set<Draft>();

    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder conventions)
    {
        conventions.Properties<decimal>().HavePrecision(18, 2);
        conventions.Properties<DateTime>().HaveConversion<UtcConverter>();
        conventions.Properties<string>().HaveMaxLength(200);
        conventions.Properties<SchemeContent>().HaveConversion<AsJson<SchemeContent>, AsJson<SchemeContent>.Comparer>();
        conventions.Properties<ClassLines>().HaveConversion<AsJson<ClassLines>, AsJson<ClassLines>.Comparer>();
        conventions
            .Properties<IReadOnlyList<EvidenceFigure>>()
            .HaveConversion<AsJson<IReadOnlyList<EvidenceFigure>>, AsJson<IReadOnlyList<EvidenceFigure>>.Comparer>();
        conventions.Properties<AccessLevel>().HaveConversion<int>();
        conventions.Properties<Enum>().HaveConversion<string>().HaveMaxLength(32);
    }

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(PortalDbContext).Assembly);
        Visibility.Apply(modelBuilder, this);
    }
}
