using System.Reflection;
using Rentai.Domain;

namespace Rentai.Infrastructure.Demo;

/// <summary>Sets what otherwise only the store sets: keys, and who changed a row last and when.</summary>
internal static class DemoStamp<T>
    where T : class
{
    private static readonly Action<T, int>? Id = typeof(T).GetProperty("Id") is null ? null : Setter<int>("Id");
    private static readonly Action<T, long>? Version = typeof(T).IsAssignableTo(typeof(IVersioned))
        ? Setter<long>(nameof(IVersioned.Version))
        : null;
    private static readonly Action<T, DateTime>? ChangedAt = Version is null ? null : Setter<DateTime>(nameof(IVersioned.ChangedAt));
    private static readonly Action<T, string?>? ChangedBy = Version is null ? null : Setter<string?>(nameof(IVersioned.ChangedBy));

    /// <summary>Gives a row its key.</summary>
    public static void Key(T row, int id) => Id!(row, id);

    /// <summary>Says who entered the row and on which day, at some time of the working day.</summary>
    public static T Entered(T row, DateOnly on, string by, int minute) => Entered(row, At(on, minute % 480), by);

    /// <summary>Says who entered the row and when.</summary>
    public static T Entered(T row, DateTime at, string by)
    {
        Version!(row, 1);
        ChangedAt!(row, at);
        ChangedBy!(row, by);
        return row;
    }

    /// <summary>An instant some minutes after nine o'clock in China.</summary>
    public static DateTime At(DateOnly on, int minute) => on.ToDateTime(new TimeOnly(1, 0).AddMinutes(minute), DateTimeKind.Utc);

    /// <summary>Sets a key to another table.</summary>
    public static Action<T, TValue> Setter<TValue>(string property) =>
        typeof(T)
            .GetProperty(property, BindingFlags.Instance | BindingFlags.Public)!
            .GetSetMethod(nonPublic: true)!
            .CreateDelegate<Action<T, TValue>>();
}
