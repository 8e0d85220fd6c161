using Microsoft.Extensions.DependencyInjection;
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

namespace Rentai.Domain;

/// <summary>Registers the domain: a list to read, one line a service.</summary>
public static class DomainServices
{
    /// <summary>Adds the front doors and what stands behind them. The store ports come from the infrastructure.</summary>
    public static IServiceCollection AddRentaiDomain(this IServiceCollection services) =>
        services
            .AddScoped<IGate, AccessScope.Gate>()
            .AddScoped<IAccess, AccessService>()
            .AddScoped<IAuditTrail, AuditTrailService>()
            .AddScoped<ICompetition, CompetitionService>()
            .AddScoped<IContactLog, ContactLogService>()
            .AddScoped<IContacts, ContactService>()
            .AddScoped<ICustomers, CustomerService>()
            .AddScoped<IDrafts, DraftService>()
            .AddScoped<IFollowUps, FollowUpService>()
            .AddScoped<IGradings, GradingService>()
            .AddScoped<IGradingRounds, GradingRoundService>()
            .AddScoped<IGradingSchemes, GradingSchemeService>()
            .AddScoped<ISales, SalesService>()
            .AddScoped<ISchemeTrials, SchemeTrialService>()
            .AddScoped<IStaff, StaffService>();
}
