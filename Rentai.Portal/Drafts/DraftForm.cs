using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Rentai.Portal.Resources;

namespace Rentai.Portal.Drafts;

/// <summary>The forms that keep drafts: their names in the store, their addresses, and how their sheets are written.</summary>
public static class DraftForm
{
    /// <summary>Visit report 拜访报告.</summary>
    public const string Visit = "visit";

    /// <summary>Call note 电话记录.</summary>
    public const string Call = "call";

    /// <summary>Follow-up 跟进 without a report.</summary>
    public const string FollowUp = "follow-up";

    /// <summary>Company data of a customer.</summary>
    public const string Customer = "customer";

    /// <summary>A new contact 联系人; one that is changed adds its key.</summary>
    public const string Contact = "contact";

    /// <summary>Private details 隐私 of a contact; its key follows.</summary>
    private const string Private = "private:";

    /// <summary>Our share 占有率 of all products; one of a product family adds its name.</summary>
    private const string Share = "share";

    /// <summary>Grading 评级 of a customer; the round's fiscal year follows.</summary>
    private const string Grading = "grading:";

    /// <summary>A new version of the grading scheme 评级方案; the version it is made from follows.</summary>
    private const string Scheme = "scheme:";

    // Chinese as it is: six characters for each of its signs would reach the limit of a draft too soon.
    private static readonly JsonSerializerOptions Plainly = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a sheet.</summary>
    public static string Write<T>(T sheet) => JsonSerializer.Serialize(sheet, Plainly);

    /// <summary>Reads a sheet; <see langword="null"/> when an older portal wrote it in a way that is no longer understood.</summary>
    public static T? Read<T>(string json)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize<T>(json, Plainly);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The form of a contact; without a key of a new one.</summary>
    public static string ContactOf(int? contactId) =>
        contactId is { } id ? string.Create(CultureInfo.InvariantCulture, $"{Contact}:{id}") : Contact;

    /// <summary>The form of a contact's private details.</summary>
    public static string PrivateOf(int contactId) => string.Create(CultureInfo.InvariantCulture, $"{Private}{contactId}");

    /// <summary>The form of a share; without a product family of all products.</summary>
    public static string ShareOf(string? family) => family is null ? Share : $"{Share}:{family}";

    /// <summary>The form of a customer's grading in a round.</summary>
    public static string GradingOf(int fiscalYear) => string.Create(CultureInfo.InvariantCulture, $"{Grading}{fiscalYear}");

    /// <summary>The form of a scheme made from a version.</summary>
    public static string SchemeOf(int basedOn) => string.Create(CultureInfo.InvariantCulture, $"{Scheme}{basedOn}");

    /// <summary>What a form is called.</summary>
    public static string NameOf(string form) =>
        form switch
        {
            Visit => DraftTexts.Form_Visit,
            Call => DraftTexts.Form_Call,
            FollowUp => DraftTexts.Form_FollowUp,
            Customer => DraftTexts.Form_Customer,
            _ when form.StartsWith(Contact, StringComparison.Ordinal) => DraftTexts.Form_Contact,
            _ when form.StartsWith(Private, StringComparison.Ordinal) => ContactTexts.Private,
            _ when form.StartsWith(Share, StringComparison.Ordinal) => DraftTexts.Form_Share,
            _ when form.StartsWith(Grading, StringComparison.Ordinal) => GradingTexts.Wizard_Form,
            _ when form.StartsWith(Scheme, StringComparison.Ordinal) => GradingTexts.Tab_Schemes,
            _ => DraftTexts.Form_Other,
        };

    /// <summary>The address at which a draft is continued.</summary>
    public static string Address(string form, string? customerNumber, Guid id) =>
        form switch
        {
            Visit or Call or FollowUp => $"/customers/{customerNumber}/{form}?draft={id}",
            Customer when customerNumber is null => $"/customers/new?draft={id}",
            Customer => $"/customers/{customerNumber}/edit?draft={id}",
            Contact => $"/customers/{customerNumber}/contacts/new?draft={id}",
            _ when form.StartsWith(Contact, StringComparison.Ordinal) =>
                $"/customers/{customerNumber}/contacts/{form[(Contact.Length + 1)..]}?draft={id}",
            _ when form.StartsWith(Private, StringComparison.Ordinal) =>
                $"/customers/{customerNumber}/contacts/{form[Private.Length..]}/private?draft={id}",
            Share => $"/customers/{customerNumber}/share?draft={id}",
            _ when form.StartsWith(Share, StringComparison.Ordinal) =>
                $"/customers/{customerNumber}/share?family={Uri.EscapeDataString(form[(Share.Length + 1)..])}&draft={id}",
            _ when form.StartsWith(Grading, StringComparison.Ordinal) => $"/grading/{form[Grading.Length..]}/{customerNumber}?draft={id}",
            _ when form.StartsWith(Scheme, StringComparison.Ordinal) => $"/grading/schemes/{form[Scheme.Length..]}/edit?draft={id}",
            _ => $"/customers/{customerNumber}?draft={id}",
        };
}
