using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Rentai.Infrastructure.Persistence;

/// <summary>Says in a record's mapping how the audit trail keeps its changes. A record that says nothing is not kept.</summary>
internal static class Audit
{
    private const string Kept = "Rentai:Audited";
    private const string Personal = "Rentai:Personal";

    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Each change of a row leaves an audit entry.</summary>
    public static EntityTypeBuilder<T> Audited<T>(this EntityTypeBuilder<T> entity)
        where T : class
    {
        entity.Metadata.SetAnnotation(Kept, true);
        return entity;
    }

    /// <summary>Personal data: each change leaves an audit entry that names the fields and not their values.</summary>
    public static EntityTypeBuilder<T> AuditedWithoutValues<T>(this EntityTypeBuilder<T> entity)
        where T : class
    {
        entity.Metadata.SetAnnotation(Personal, true);
        return entity.Audited();
    }

    public static bool IsKept(IReadOnlyEntityType entity) => entity.FindAnnotation(Kept) is not null;

    public static bool IsPersonal(IReadOnlyEntityType entity) => entity.FindAnnotation(Personal) is not null;

    /// <summary>The row: its business number where it has one, else its key unless the database still has to give it.</summary>
    public static string? SubjectIdOf(EntityEntry entry)
    {
        var property =
            entry.Properties.FirstOrDefault(p => p.Metadata.Name == "Number") ?? entry.Properties.First(p => p.Metadata.IsPrimaryKey());
        return property.IsTemporary ? null : Convert.ToString(property.CurrentValue, CultureInfo.InvariantCulture);
    }

    /// <summary>The customer that the row concerns.</summary>
    public static int? CustomerIdOf(EntityEntry entry)
    {
        var property = entry.Properties.FirstOrDefault(p =>
            p.Metadata.Name == "CustomerId" || (p.Metadata.IsPrimaryKey() && entry.Metadata.ShortName() == "Customer")
        );
        return property is null || property.IsTemporary ? null : property.CurrentValue as int?;
    }

    /// <summary>Fields with old and new value as an entry keeps them; <see langword="null"/> without any.</summary>
    public static string? Written(IEnumerable<(string Field, string? Old, string? New)> changes)
    {
        var list = changes
            .Select(c => new
            {
                f = c.Field,
                o = c.Old,
                n = c.New,
            })
            .ToList();
        return list.Count == 0 ? null : JsonSerializer.Serialize(list, Json);
    }
}
