using NetArchTest.Rules;
using Rentai.Domain;
using Rentai.Domain.Access;

namespace Rentai.Architecture.Tests;

/// <summary>Features stand side by side; each has one front door.</summary>
public sealed class FeatureTests
{
    private static readonly string[] GroundFloor = ["Access", "Calendar"];

    /// <summary>Below the features: words, numbers and texts that every one of them uses.</summary>
    private static readonly string[] Shared = ["Resources", "Naming"];

    private static IEnumerable<string> Features =>
        House
            .Written(House.Domain)
            .Select(t => FeatureOf(t.Namespace!))
            .Where(f => f.Length > 0)
            .Distinct()
            .Except([.. GroundFloor, .. Shared]);

    // Red when a method of SalesService took an ICustomerStore. The trail is the one port that every feature writes to: reading level 2 and 3 data
    // leaves an entry there, and no front door may offer to write one.
    [Fact]
    public void Features_OtherFeaturesStores_AreNotUsed()
    {
        var ports = House
            .Written(House.Domain)
            .Where(t => t.IsInterface && t.Name.EndsWith("Store", StringComparison.Ordinal) && t.Name != "IAuditStore")
            .ToList();
        Assert.NotEmpty(ports);

        foreach (var port in ports)
        {
            var users = Types.InAssembly(House.Domain).That().HaveDependencyOn(port.FullName).GetTypes();
            Assert.All(users.Where(u => u.Name != nameof(DomainServices)), u => Assert.Equal(port.Namespace, u.Namespace));
        }
    }

    // Red when PortalClock had a method for a Customer.
    [Fact]
    public void GroundFloor_Features_AreNotKnown()
    {
        var features = Features.Select(f => $"Rentai.Domain.{f}").ToArray();
        Assert.NotEmpty(features);

        foreach (var ground in GroundFloor)
        {
            var found = Types
                .InAssembly(House.Domain)
                .That()
                .ResideInNamespace($"Rentai.Domain.{ground}")
                .And()
                .HaveDependencyOnAny(features)
                .GetTypes()
                .Select(t => t.FullName);
            Assert.Empty(found);
        }
    }

    // Red when a method of ISalesStore came without a scope.
    [Fact]
    public void Ports_EachMethod_AsksForAScope() =>
        Assert.All(
            House
                .Written(House.Domain)
                .Where(t => t.IsInterface && t.Name.EndsWith("Store", StringComparison.Ordinal))
                .SelectMany(t => t.GetMethods()),
            m => Assert.Contains(m.GetParameters(), p => p.ParameterType == typeof(AccessScope))
        );

    // Red when ISales.OrdersAsync had `CancellationToken ct = default`, and when it had the token first.
    [Fact]
    public void FrontDoorsAndPorts_EachMethod_EndsInARequiredToken() =>
        Assert.All(
            House
                .Written(House.Domain)
                .Where(t => t.IsInterface)
                .SelectMany(t => t.GetMethods())
                .Where(m => m.ReturnType.IsAssignableTo(typeof(Task))),
            m =>
            {
                var last = m.GetParameters()[^1];
                Assert.Equal(typeof(CancellationToken), last.ParameterType);
                Assert.False(last.HasDefaultValue, $"{m.DeclaringType!.Name}.{m.Name}");
            }
        );

    // Red when Product was public. (Ports and services cannot be: their scopes and gates are internal, and the compiler says so.)
    [Fact]
    public void Entities_Each_AreInternal()
    {
        using var db = new Infrastructure.Persistence.SqliteDesignTime().CreateDbContext([]);

        Assert.All(
            db.Model.GetEntityTypes().Select(e => e.ClrType).Where(t => t.Assembly == House.Domain),
            t => Assert.False(t.IsPublic, t.Name)
        );
    }

    // Red when Product.Name had a public setter.
    [Fact]
    public void Entities_Each_ChangeByVerbs()
    {
        using var db = new Infrastructure.Persistence.SqliteDesignTime().CreateDbContext([]);

        Assert.All(
            db.Model.GetEntityTypes().Select(e => e.ClrType).Where(t => t.Assembly == House.Domain).SelectMany(t => t.GetProperties()),
            p => Assert.True(p.SetMethod is null || p.SetMethod.IsPrivate, $"{p.DeclaringType!.Name}.{p.Name}")
        );
    }

    // Red when a class CustomerHelper was not sealed.
    [Fact]
    public void Classes_NobodyInherits_AreSealed()
    {
        var all = new[] { House.Domain, House.Infrastructure, House.Portal }.SelectMany(House.Written).ToList();
        var inherited = all.Select(t => t.BaseType)
            .OfType<Type>()
            .Select(t => t.IsGenericType ? t.GetGenericTypeDefinition() : t)
            .ToHashSet();

        var open = all.Where(t => t.IsClass && !t.IsSealed && !t.IsAbstract && !inherited.Contains(t))
            // The framework makes components' classes from markup without `sealed`, and the entry point is one of its kind.
            .Where(t => !t.IsAssignableTo(typeof(Microsoft.AspNetCore.Components.IComponent)) && t.Name is not ("Program" or "_Imports"))
            .Select(t => t.FullName);

        Assert.Empty(open);
    }

    // Red when a class CustomerHelper stood in Customers.
    [Fact]
    public void Names_Each_SayWhatAThingIs()
    {
        string[] empty = ["Helper", "Helpers", "Util", "Utils", "Utility", "Dto", "Base", "Impl", "Info", "Wrapper"];

        var found = new[] { House.Domain, House.Infrastructure, House.Portal }
            .SelectMany(House.Written)
            .Select(t => t.Name.Split('`')[0])
            .Where(n => empty.Any(e => n.EndsWith(e, StringComparison.Ordinal)));

        Assert.Empty(found);
    }

    private static string FeatureOf(string ns) => ns.Split('.') is ["Rentai", "Domain", var feature, ..] ? feature : "";
}
