using System.Globalization;
using Rentai.Domain.Access;
using Rentai.Portal.Resources;
using Rentai.Portal.Shell.Parts;

namespace Rentai.Portal.Auditing;

/// <summary>What the audit trail keeps in the words of the code, in the reader's language where there is a word for it.</summary>
public static class AuditWords
{
    /// <summary>Kind of record.</summary>
    public static string Subject(string subject) =>
        AuditingTexts.ResourceManager.GetString("Subject_" + subject, CultureInfo.CurrentUICulture) ?? subject;

    /// <summary>Who: a person, or a job that runs by itself.</summary>
    public static string Actor(string actor) =>
        AuditingTexts.ResourceManager.GetString("Actor_" + actor, CultureInfo.CurrentUICulture) ?? actor;

    /// <summary>Operation of the permission matrix.</summary>
    public static string Operation(string operation) => Enum.TryParse<Operation>(operation, out var known) ? Wording.Of(known) : operation;

    /// <summary>A field of a customer or a contact.</summary>
    public static string Field(string field) =>
        CustomerTexts.ResourceManager.GetString(field, CultureInfo.CurrentUICulture)
        ?? ContactTexts.ResourceManager.GetString(field, CultureInfo.CurrentUICulture)
        ?? field;
}
