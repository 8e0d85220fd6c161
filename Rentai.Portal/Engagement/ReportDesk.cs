using Rentai.Domain.Contacts;
using Rentai.Domain.Customers;
using Rentai.Domain.Engagement;
using Rentai.Domain.Staff;

namespace Rentai.Portal.Engagement;

/// <summary>Lays out what a report needs and files it: the front doors that both forms use.</summary>
public sealed class ReportDesk(ICustomers customers, IContacts contacts, IStaff staff, IContactLog log, IFollowUps followUps)
{
    /// <summary>The customer and the people; <see langword="null"/> when there is no such customer.</summary>
    public async Task<ReportSetting?> LayAsync(string number, CancellationToken ct)
    {
        if (await customers.CompanyAsync(number, ct) is not { } company)
        {
            return null;
        }

        var people = await contacts.OfCustomerAsync(number, ct);
        var met = people.OrderBy(c => c.Sheet.LeftOn is not null).ThenByDescending(c => c.LastContactOn);
        return new ReportSetting(company, [.. met], await staff.NamesAsync(ct));
    }

    /// <summary>What this submission filed before, if it did.</summary>
    public Task<int?> FiledAsync(Guid submissionId, CancellationToken ct) => log.FiledAsync(submissionId, ct);

    /// <summary>Files a visit report.</summary>
    public Task<int> FileAsync(RecordVisit report, CancellationToken ct) => log.RecordVisitAsync(report, ct);

    /// <summary>Files a call note.</summary>
    public Task<int> FileAsync(RecordCall note, CancellationToken ct) => log.RecordCallAsync(note, ct);

    /// <summary>Enters a follow-up.</summary>
    public Task<int> FileAsync(AddFollowUp followUp, CancellationToken ct) => followUps.AddAsync(followUp, ct);
}
