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

    /// <summary>What a form is called.</summary>
    public static string NameOf(string form) =>
        form switch
        {
            Visit => DraftTexts.Form_Visit,
            Call => DraftTexts.Form_Call,
            FollowUp => DraftTexts.Form_FollowUp,
            "customer" => DraftTexts.Form_Customer,
            "contact" => DraftTexts.Form_Contact,
            _ => DraftTexts.Form_Other,
        };

    /// <summary>The address at which a draft is continued.</summary>
    public static string Address(string form, string? customerNumber, Guid id) =>
        form switch
        {
            Visit or Call or FollowUp => $"/customers/{customerNumber}/{form}?draft={id}",
            "customer" when customerNumber is null => $"/customers/new?draft={id}",
            "customer" => $"/customers/{customerNumber}/edit?draft={id}",
            _ => $"/customers/{customerNumber}?draft={id}",
        };
}
