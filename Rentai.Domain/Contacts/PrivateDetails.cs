using Rentai.Domain.Naming;

namespace Rentai.Domain.Contacts;

/// <summary>Private details 隐私 of a contact: a table of its own, level 2, personal data that can be erased.</summary>
internal sealed class PrivateDetails : IVersioned
{
    private PrivateDetails() { }

    public PrivateDetails(int contactId, int customerId, PrivateSheet sheet)
    {
        ContactId = contactId;
        CustomerId = customerId;
        Amend(sheet);
    }

    public int ContactId { get; private set; }

    public int CustomerId { get; private set; }

    public Contact Contact { get; private set; } = null!;

    public DateOnly? Birthday { get; private set; }

    public int? LunarMonth { get; private set; }

    public int? LunarDay { get; private set; }

    public bool LunarLeap { get; private set; }

    public string? Family { get; private set; }

    public string? Hobbies { get; private set; }

    public string? HomeAddress { get; private set; }

    public string? PrivateMobile { get; private set; }

    public string? Notes { get; private set; }

    public long Version { get; private set; }

    public DateTime ChangedAt { get; private set; }

    public string? ChangedBy { get; private set; }

    public void Amend(PrivateSheet sheet)
    {
        Birthday = sheet.Birthday;
        LunarMonth = sheet.LunarMonth;
        LunarDay = sheet.LunarDay;
        LunarLeap = sheet.LunarMonth is not null && sheet.LunarLeap;
        Family = NameText.Kept(sheet.Family);
        Hobbies = NameText.Kept(sheet.Hobbies);
        HomeAddress = NameText.Kept(sheet.HomeAddress);
        PrivateMobile = PhoneNumber.TryNormalise(sheet.PrivateMobile, out var mobile) ? mobile : null;
        Notes = NameText.Kept(sheet.Notes);
    }
}
