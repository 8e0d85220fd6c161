using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Rentai.Domain;
using Rentai.Domain.Access;
using Rentai.Domain.Calendar;
using Rentai.Domain.Grading;
using Rentai.Infrastructure.Persistence;
using Rentai.Infrastructure.Tests.Access;

namespace Rentai.Infrastructure.Tests.SqlServer;

/// <summary>What the stores would send to a SQL Server, read by its grammar. No server is needed.</summary>
public sealed class QueryTests
{
    private static readonly SignedInPerson Everything = Persons.Of("all", "何国栋", "Rentai.Executive", "Rentai.Admin");

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    // Red when the statement of RefreshFiguresAsync ended in LIMIT.
    [Fact]
    public async Task Commands_OfEveryFrontDoor_AreTransactSql()
    {
        var commands = (await SentAsync(answersWithRow: true)).Union(await SentAsync(answersWithRow: false)).ToList();

        Assert.Contains(commands, c => c.Contains("INSERT INTO \"CustomerFigures\"", StringComparison.Ordinal));
        Assert.Empty(commands.SelectMany(TSql.ErrorsOf));
        Assert.Empty(TablesNotIn(commands));
    }

    private static async Task<IReadOnlyList<string>> SentAsync(bool answersWithRow)
    {
        var store = new CapturingStore(answersWithRow);
        await using var services = Services(store);
        foreach (var name in FrontDoors.Methods.Keys)
        {
            var (door, method) = FrontDoors.Methods[name];
            foreach (var variant in Variants(method.GetParameters()))
            {
                await using var scope = services.CreateAsyncScope();
                // A made-up row is not a sensible one: what comes of it does not matter, what was sent does.
                await Record.ExceptionAsync(() =>
                    FrontDoors.AnswerOf((Task)method.Invoke(scope.ServiceProvider.GetRequiredService(door), variant)!)
                );
            }
        }

        await InfrastructureServices.RefreshFiguresAsync(services, Ct);
        await AdmissionAsync(services);
        await FactsAsync(services);
        await TrialAsync(services);
        return store.Commands;
    }

    /// <summary>The arguments as made up, and once more for each way to filter and to sort.</summary>
    private static IEnumerable<object?[]> Variants(ParameterInfo[] parameters)
    {
        object?[] madeUp = [.. parameters.Select(p => p.ParameterType == typeof(CancellationToken) ? Ct : FrontDoors.MadeUp(p))];
        yield return madeUp;
        for (var i = 0; i < parameters.Length; i++)
        {
            foreach (var other in Others(parameters[i].ParameterType, madeUp[i]))
            {
                yield return [.. madeUp[..i], other, .. madeUp[(i + 1)..]];
            }
        }
    }

    /// <summary>The record with one property at a time set to each other value, also inside records it holds.</summary>
    private static IEnumerable<object> Others(Type type, object? value)
    {
        if (value is null || type.Namespace?.StartsWith("Rentai", StringComparison.Ordinal) != true || type.IsEnum)
        {
            yield break;
        }

        foreach (var property in type.GetProperties().Where(p => p.CanWrite && p.GetMethod is { IsStatic: false }))
        {
            foreach (var other in ValuesOf(property.PropertyType).Concat(Others(property.PropertyType, property.GetValue(value))))
            {
                var copy = Copy(type, value);
                property.SetValue(copy, other);
                yield return copy;
            }
        }
    }

    private static IEnumerable<object> ValuesOf(Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        if (plain == typeof(bool))
        {
            return [true];
        }

        if (plain.IsEnum)
        {
            return Enum.GetValues(plain).Cast<object>();
        }

        if (plain == typeof(string))
        {
            return ["仁泰 科技"];
        }

        if (plain.IsGenericType && plain.IsAssignableTo(typeof(System.Collections.IEnumerable)))
        {
            var item = plain.GetGenericArguments()[0];
            var array = Array.CreateInstance(item, 1);
            array.SetValue(FrontDoors.MadeUp(item), 0);
            return [array];
        }

        return Nullable.GetUnderlyingType(type) is null ? [] : [FrontDoors.MadeUp(plain)!];
    }

    private static object Copy(Type type, object value) =>
        type.IsValueType ? value : type.GetMethod("<Clone>$")?.Invoke(value, null) ?? value;

    /// <summary>What is sent to a round that is open; the made-up one is closed.</summary>
    private static async Task RoundVerbsAsync(ServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var admitted = await scope.ServiceProvider.GetRequiredService<IGate>().AdmitAsync(Operation.DirectGradingRounds, Ct);
        var store = scope.ServiceProvider.GetRequiredService<IRoundStore>();
        var closing = new RoundClosing(
            1,
            1,
            new ClassLines(null, null, null, null, null),
            new Dictionary<int, long>(),
            0,
            [],
            DateTime.UnixEpoch,
            AccessLevel.Executive
        );
        Func<Task>[] verbs =
        [
            () => store.EnrolAsync(1, DateTime.UnixEpoch, admitted, Ct),
            () => store.RemindAsync(1, [1, 2], DateTime.UnixEpoch, DateTime.UnixEpoch, admitted, Ct),
            () =>
                store.ChangeGradingsAsync(
                    1,
                    new GradingChoice
                    {
                        CustomerNumbers = ["C0001"],
                        GraderId = 1,
                        WithoutGrader = true,
                    },
                    [GradingState.Submitted],
                    g => g.Assign(1),
                    admitted,
                    Ct
                ),
            () => store.RatedSinceReturnAsync(1, ["C0001"], admitted, Ct),
            () => store.CloseAsync(closing, admitted, Ct),
        ];
        foreach (var verb in verbs)
        {
            await Record.ExceptionAsync(verb);
        }
    }

    /// <summary>The gate's own questions, which the capturing store otherwise answers itself.</summary>
    private static async Task AdmissionAsync(ServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var admitted = await scope.ServiceProvider.GetRequiredService<IGate>().AdmitAsync(Operation.FindCustomers, Ct);
        var admissions = ActivatorUtilities.CreateInstance<Infrastructure.Access.AdmissionStore>(services);
        await Record.ExceptionAsync(() => admissions.AdmissionAsync(Everything, admitted, Ct));
        await Record.ExceptionAsync(() => admissions.RecordRefusalAsync(admitted, DenialReason.NotEntitled, Ct));
    }

    /// <summary>Of all customers and of some: a front door asks for the one or the other.</summary>
    private static async Task FactsAsync(ServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var admitted = await scope.ServiceProvider.GetRequiredService<IGate>().AdmitAsync(Operation.FindCustomers, Ct);
        var fiscal = new FiscalCalendar(1);
        foreach (var ids in new int[]?[] { null, [1, 2] })
        {
            var asked = new FactsAsked(fiscal.Year(2026), fiscal.Year(2025), new DateOnly(2026, 3, 5), StandardScheme.Content.Credit, ids);
            await Record.ExceptionAsync(() => scope.ServiceProvider.GetRequiredService<IFactStore>().FactsAsync(asked, admitted, Ct));
        }
    }

    /// <summary>What a trial asks once it has a round, which no made-up row is.</summary>
    private static async Task TrialAsync(ServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var admitted = await scope.ServiceProvider.GetRequiredService<IGate>().AdmitAsync(Operation.TryGradingSchemes, Ct);
        var trials = scope.ServiceProvider.GetRequiredService<ITrialStore>();
        await Record.ExceptionAsync(() => trials.DetailsAsync(new FiscalCalendar(1).Year(2025), admitted, Ct));
        await Record.ExceptionAsync(() => trials.PeopleAsync(admitted, Ct));
    }

    /// <summary>Tables that no captured command names: the test would not be worth much.</summary>
    private static List<string> TablesNotIn(List<string> commands)
    {
        using var db = new SqlServerDesignTime().CreateDbContext([]);
        string[] machinery = ["DataProtectionKeys"];
        return db
            .Model.GetEntityTypes()
            .Select(e => e.GetTableName()!)
            .Distinct()
            .Except(machinery)
            .Where(t =>
                !commands.Any(c => c.Contains($"[{t}]", StringComparison.Ordinal) || c.Contains($"\"{t}\"", StringComparison.Ordinal))
            )
            .ToList();
    }

    private static ServiceProvider Services(CapturingStore store)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(
                new Dictionary<string, string?>
                {
                    ["Database:Provider"] = "SqlServer",
                    ["Database:ConnectionString"] = "Server=nowhere.invalid;Database=Rentai",
                }
            )
            .Build();
        var services = new ServiceCollection().AddLogging();
        services.AddRentaiDomain().AddRentaiInfrastructure(configuration);
        services.AddScoped<ISignedInUser, SignedIn>();
        store.Register(services);
        return services.BuildServiceProvider();
    }

    private sealed class SignedIn : ISignedInUser
    {
        public ValueTask<SignedInPerson?> CurrentAsync(CancellationToken ct) => new(Everything);
    }
}
