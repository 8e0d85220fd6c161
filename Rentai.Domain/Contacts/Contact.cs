using Rentai.Domain.Access;
using Rentai.Domain.Customers;
using Rentai.Domain.Engagement;
using Rentai.Domain.Naming;

namespace Rentai.Domain.Contacts;

/// <summary>A contact 联系人 at a customer. One in top management is a level 2 record as a whole.</summary>
internal sealed class Contact : IVersioned, ILevelled
{
    private Contact() { }

    public Contact(int customerId, ContactSheet sheet, Guid submissionId)
    {
        CustomerId = customerId;
        SubmissionId = submissionId;
        Amend(sheet);
    }

    public int Id { get; private set; }

    public int CustomerId { get; private set; }

    public Customer Customer { get; private set; } = null!;

    public string Name { get; private set; } = "";

    public string? Department { get; private set; }

    public string? Title { get; private set; }

    public Seniority Seniority { get; private set; }

    public BuyingRole Role { get; private set; }

    public string? Phone { get; private set; }

    public string? Mobile { get; private set; }

    public string? WeChat { get; private set; }

    public string? Qq { get; private set; }

    public string? Email { get; private set; }

    public Channel? PreferredChannel { get; private set; }

    public DateOnly? JoinedOn { get; private set; }

    public DateOnly? LeftOn { get; private set; }

    public AccessLevel VisibleFrom { get; private set; }

    public Guid SubmissionId { get; private set; }

    public long Version { get; private set; }

    public DateTime ChangedAt { get; private set; }

    public string? ChangedBy { get; private set; }

    /// <summary>The level of a contact of this seniority.</summary>
    public static AccessLevel LevelOf(Seniority seniority) => seniority == Seniority.Top ? AccessLevel.Manager : AccessLevel.Staff;

    public void Amend(ContactSheet sheet)
    {
        Name = sheet.Name.Trim();
        Department = NameText.Kept(sheet.Department);
        Title = NameText.Kept(sheet.Title);
        Seniority = sheet.Seniority;
        VisibleFrom = LevelOf(sheet.Seniority);
        Role = sheet.Role;
        Phone = PhoneNumber.TryNormalise(sheet.Phone, out var phone) ? phone : null;
        Mobile = PhoneNumber.TryNormalise(sheet.Mobile, out var mobile) ? mobile : null;
        WeChat = NameText.Kept(sheet.WeChat);
        Qq = NameText.Kept(sheet.Qq);
        Email = NameText.Kept(sheet.Email);
        PreferredChannel = sheet.PreferredChannel;
        JoinedOn = sheet.JoinedOn;
        LeftOn = sheet.LeftOn;
    }
}
