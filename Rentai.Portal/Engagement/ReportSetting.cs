using Rentai.Domain.Contacts;
using Rentai.Domain.Customers;
using Rentai.Domain.Staff;

namespace Rentai.Portal.Engagement;

/// <summary>What a report is written about and who can stand in it.</summary>
/// <param name="Company">The customer.</param>
/// <param name="Contacts">Its contacts within the writer's level, those met lately first.</param>
/// <param name="Staff">Our people.</param>
public sealed record ReportSetting(CustomerCompany Company, IReadOnlyList<ContactPerson> Contacts, IReadOnlyList<StaffName> Staff);
