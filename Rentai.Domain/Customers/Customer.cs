using Rentai.Domain.Naming;

namespace Rentai.Domain.Customers;

/// <summary>A customer 客户: company data, all of it level 1. Never deleted, only archived.</summary>
internal sealed class Customer : IVersioned
{
    private Customer() { }

    public Customer(string number, CustomerSheet sheet, Guid submissionId)
    {
        Number = number;
        SubmissionId = submissionId;
        Class = sheet.Status == CustomerStatus.Potential ? CustomerClass.Potential : CustomerClass.Small;
        Tier = ContactTier.General;
        Amend(sheet);
    }

    public int Id { get; private set; }

    /// <summary>Number 客户编号, such as <c>C0001</c>; lasting.</summary>
    public string Number { get; private set; } = "";

    public string FullName { get; private set; } = "";

    public string ShortName { get; private set; } = "";

    public string? CreditCode { get; private set; }

    public Industry Industry { get; private set; }

    public Province? Province { get; private set; }

    public string? City { get; private set; }

    public string? Address { get; private set; }

    public string? Phone { get; private set; }

    public string? Website { get; private set; }

    public CustomerKind Kind { get; private set; }

    public int? AccountManagerId { get; private set; }

    public DateOnly? Since { get; private set; }

    public CustomerSource Source { get; private set; }

    public CustomerStatus Status { get; private set; }

    public IReadOnlyList<string> Tags { get; private set; } = [];

    public string? Remarks { get; private set; }

    /// <summary>Class 分类 in force, from the grading.</summary>
    public CustomerClass Class { get; private set; }

    /// <summary>For a potential customer: the class it is expected to reach.</summary>
    public CustomerClass? ExpectedClass { get; private set; }

    /// <summary>Contact tier 联络等级 in force, from the grading.</summary>
    public ContactTier Tier { get; private set; }

    /// <summary>Whether a manager set class or tier by hand.</summary>
    public bool IsOverridden { get; private set; }

    public bool IsArchived { get; private set; }

    public string? ArchiveReason { get; private set; }

    /// <summary>The short name in pinyin: what lists are sorted by.</summary>
    public string SortName { get; private set; } = "";

    /// <summary>The name without region, legal form and width: what likely duplicates share.</summary>
    public string CoreName { get; private set; } = "";

    public Guid SubmissionId { get; private set; }

    public long Version { get; private set; }

    public DateTime ChangedAt { get; private set; }

    public string? ChangedBy { get; private set; }

    public void Amend(CustomerSheet sheet)
    {
        FullName = sheet.FullName.Trim();
        ShortName = sheet.ShortName.Trim();
        CreditCode = Customers.CreditCode.TryParse(sheet.CreditCode, out var code) ? code.ToString() : null;
        Industry = sheet.Industry ?? throw new ArgumentException("The industry is missing; the rules should have said so.", nameof(sheet));
        Province = sheet.Province;
        City = NameText.Kept(sheet.City);
        Address = NameText.Kept(sheet.Address);
        Phone = PhoneNumber.TryNormalise(sheet.Phone, out var phone) ? phone : null;
        Website = NameText.Kept(sheet.Website);
        Kind = sheet.Kind;
        AccountManagerId = sheet.AccountManagerId;
        Since = sheet.Since;
        Source = sheet.Source;
        Status = sheet.Status;
        Tags = [.. sheet.Tags.Select(t => t.Trim()).Distinct()];
        Remarks = NameText.Kept(sheet.Remarks);
        SortName = Naming.SortName.Of(ShortName);
        CoreName = CompanyName.Core(FullName);
    }

    public void Archive(string reason)
    {
        IsArchived = true;
        ArchiveReason = reason;
    }

    public void Restore()
    {
        IsArchived = false;
        ArchiveReason = null;
    }

    /// <summary>Puts class and tier in force.</summary>
    public void Position(CustomerClass @class, CustomerClass? expected, ContactTier tier, bool isOverridden)
    {
        Class = @class;
        ExpectedClass = @class == CustomerClass.Potential ? expected : null;
        Tier = tier;
        IsOverridden = isOverridden;
    }

    /// <summary>The company data as a form shows it.</summary>
    public CustomerSheet ToSheet() =>
        new()
        {
            FullName = FullName,
            ShortName = ShortName,
            CreditCode = CreditCode,
            Industry = Industry,
            Province = Province,
            City = City,
            Address = Address,
            Phone = Phone,
            Website = Website,
            Kind = Kind,
            AccountManagerId = AccountManagerId,
            Since = Since,
            Source = Source,
            Status = Status,
            Tags = Tags,
            Remarks = Remarks,
        };
}
