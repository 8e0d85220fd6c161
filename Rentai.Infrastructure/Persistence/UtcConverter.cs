using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Rentai.Infrastructure.Persistence;

/// <summary>Instants are UTC and cut to microseconds, which both providers keep.</summary>
internal sealed class UtcConverter()
    : ValueConverter<DateTime, DateTime>(
        v => new DateTime(v.Ticks - (v.Ticks % 10), DateTimeKind.Utc),
        v => DateTime.SpecifyKind(v, DateTimeKind.Utc)
    );
