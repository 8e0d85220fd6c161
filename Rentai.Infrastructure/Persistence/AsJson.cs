using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Rentai.Infrastructure.Persistence;

/// <summary>Keeps a value that is only ever read and written whole as one text.</summary>
internal sealed class AsJson<T>() : ValueConverter<T, string>(v => Write(v), s => JsonSerializer.Deserialize<T>(s, Options)!)
{
    private static readonly JsonSerializerOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    private static string Write(T value) => JsonSerializer.Serialize(value, Options);

    /// <summary>Two values are the same when their texts are.</summary>
    internal sealed class Comparer()
        : ValueComparer<T>((a, b) => Write(a!) == Write(b!), v => Write(v).GetHashCode(StringComparison.Ordinal));
}
