using System.Text.Json;
using System.Text.Json.Serialization;

namespace Rentai.Domain.Grading;

/// <summary>Writes ratings as their thirteen characters.</summary>
internal sealed class RatingSetJson : JsonConverter<RatingSet>
{
    /// <inheritdoc/>
    public override RatingSet Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        RatingSet.Parse(reader.GetString() ?? "");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, RatingSet value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
