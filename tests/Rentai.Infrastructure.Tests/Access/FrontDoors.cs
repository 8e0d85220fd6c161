using System.Collections;
using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Rentai.Domain;
using Rentai.Domain.Access;

namespace Rentai.Infrastructure.Tests.Access;

/// <summary>Every front door and every method of it, found by what the domain registers, and called with arguments made up from their types.</summary>
internal static class FrontDoors
{
    /// <summary>Tells people their own rights, also those who have none: the one method that never refuses.</summary>
    public const string Exempt = $"{nameof(IAccess)}.{nameof(IAccess.MineAsync)}";

    /// <summary>Public interfaces of the domain that the domain itself answers.</summary>
    public static IReadOnlyList<Type> All { get; } =
    [
        .. new ServiceCollection()
            .AddRentaiDomain()
            .Where(s => s.ServiceType is { IsPublic: true, IsInterface: true })
            .Where(s => s.ServiceType.Assembly == typeof(IAccess).Assembly)
            .Select(s => s.ServiceType)
            .OrderBy(t => t.Name, StringComparer.Ordinal),
    ];

    public static IReadOnlyDictionary<string, (Type Door, MethodInfo Method)> Methods { get; } =
        All.SelectMany(d => d.GetMethods().Select(m => (Name: $"{d.Name}.{m.Name}", Door: d, Method: m)))
            .Where(m => m.Name != Exempt)
            .ToDictionary(m => m.Name, m => (m.Door, m.Method));

    /// <summary>Calls a method as somebody, with made-up arguments unless some are given.</summary>
    public static async Task<object?> CallAsync(
        this TestPortal portal,
        SignedInPerson? person,
        string name,
        CancellationToken ct,
        Func<Type, object?>? argument = null
    )
    {
        var (door, method) = Methods[name];
        var arguments = method.GetParameters().Select(p => p.ParameterType == typeof(CancellationToken) ? ct : Argument(p)).ToArray();
        return await portal.AsDoorAsync(person, door, async d => await AnswerOf((Task)method.Invoke(d, arguments)!));

        object? Argument(ParameterInfo parameter) => argument is null ? MadeUp(parameter) : argument(parameter.ParameterType);
    }

    public static async Task<object?> AnswerOf(Task task)
    {
        await task;
        return task.GetType().GetProperty(nameof(Task<int>.Result)) is { } result ? result.GetValue(task) : null;
    }

    /// <summary>Something for the parameter: a year where it asks for one.</summary>
    public static object? MadeUp(ParameterInfo parameter) =>
        string.Equals(parameter.Name, "fiscalYear", StringComparison.OrdinalIgnoreCase) ? 2026 : MadeUp(parameter.ParameterType);

    /// <summary>Something of the type: the longest public constructor with made-up values, no nulls where the type has none.</summary>
    public static object? MadeUp(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is not null)
        {
            return null;
        }

        if (type == typeof(string))
        {
            return "C0001";
        }

        if (type == typeof(DateOnly))
        {
            return new DateOnly(2026, 3, 6);
        }

        if (type == typeof(Guid))
        {
            return Guid.Parse("0195a1b2-0000-7000-8000-000000000001");
        }

        if (type == typeof(int) || type == typeof(long))
        {
            return Convert.ChangeType(1, type, System.Globalization.CultureInfo.InvariantCulture);
        }

        if (type.IsEnum)
        {
            return Enum.GetValues(type).GetValue(0);
        }

        if (type != typeof(object) && type.IsAssignableTo(typeof(IEnumerable)) && type.IsGenericType)
        {
            return Array.CreateInstance(type.GetGenericArguments()[0], 0);
        }

        var constructor = type.GetConstructors()
            .Where(c => c.GetParameters().All(p => p.ParameterType != type))
            .MaxBy(c => c.GetParameters().Length);
        return constructor?.Invoke([.. constructor.GetParameters().Select(MadeUp)]) ?? Activator.CreateInstance(type);
    }
}
