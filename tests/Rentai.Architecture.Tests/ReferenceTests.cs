using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using NetArchTest.Rules;
using Rentai.Infrastructure;

namespace Rentai.Architecture.Tests;

/// <summary>Who may know whom.</summary>
public sealed class ReferenceTests
{
    // Red when Rentai.Domain referenced Microsoft.EntityFrameworkCore and used it.
    [Fact]
    public void Domain_References_ValidationAndRegistrationAlone()
    {
        var allowed = new[] { "FluentValidation", "Microsoft.Extensions.DependencyInjection.Abstractions", "netstandard", "mscorlib" };

        var others = House
            .Domain.GetReferencedAssemblies()
            .Select(a => a.Name!)
            .Except(allowed)
            .Where(n => !n.StartsWith("System.", StringComparison.Ordinal));

        Assert.Empty(others);
    }

    // Red when a type beside Paging looked for a file.
    [Fact]
    public void Domain_Types_TouchNoFileNetworkProcessOrEnvironment()
    {
        // Streams of its own embedded data are no file access.
        string[] banned =
        [
            "System.IO.File",
            "System.IO.Directory",
            "System.IO.FileStream",
            "System.IO.FileInfo",
            "System.IO.DirectoryInfo",
            "System.Net",
            "System.Diagnostics.Process",
            "System.Data",
            "Microsoft.EntityFrameworkCore",
            "Microsoft.AspNetCore",
            "Microsoft.Extensions.Configuration",
            "Microsoft.Extensions.Options",
            "MudBlazor",
            "Rentai.Infrastructure",
            "Rentai.Portal",
        ];

        var found = Types.InAssembly(House.Domain).That().HaveDependencyOnAny(banned).GetTypes().Select(t => t.FullName);

        Assert.Empty(found);
        // Iterators ask the environment for their thread; the sources say what people wrote.
        Assert.DoesNotContain(House.Sources("Rentai.Domain"), s => Regex.IsMatch(House.Code(s.Text), @"\bEnvironment\."));
    }

    // Red when CalendarOptions was made public. Migrations are public because the tool writes them so; the portal cannot use them without
    // naming the infrastructure, which the next tests forbid.
    [Fact]
    public void Infrastructure_PublicTypes_AreOne()
    {
        var open = House
            .Infrastructure.GetExportedTypes()
            .Where(t => !t.IsSubclassOf(typeof(Migration)) && !t.IsSubclassOf(typeof(ModelSnapshot)));

        Assert.Equal([typeof(InfrastructureServices)], open);
    }

    // Red when a page had `@using Rentai.Infrastructure`.
    [Fact]
    public void Portal_Sources_NameInfrastructureInProgramAlone()
    {
        var naming = House
            .Sources("Rentai.Portal")
            .Concat(House.Sources("Rentai.Portal", "*.razor"))
            .Where(s => Regex.IsMatch(House.Code(s.Text), @"Rentai\.Infrastructure|\bInfrastructureServices\b"))
            .Select(s => s.Path);

        Assert.All(naming, p => Assert.Equal("Rentai.Portal/Program.cs", p));
    }

    // Red when PortalSetup named InfrastructureServices by its full name.
    [Fact]
    public void Portal_Types_DependOnInfrastructureInProgramAlone()
    {
        var found = Types
            .InAssembly(House.Portal)
            .That()
            .HaveDependencyOn("Rentai.Infrastructure")
            .GetTypes()
            .Select(t => t.FullName!)
            .Where(n => n != "Program" && !n.StartsWith("Program+", StringComparison.Ordinal));

        Assert.Empty(found);
    }

    // Red when PortalSetup named DbContext. The program itself puts the error of a store that cannot be reached into a sentence.
    [Fact]
    public void Portal_Types_KnowNoDatabase()
    {
        var found = Types
            .InAssembly(House.Portal)
            .That()
            .HaveDependencyOnAny("Microsoft.EntityFrameworkCore", "Microsoft.Data", "System.Data")
            .GetTypes()
            .Select(t => t.FullName!)
            .Where(n => n != "Program" && !n.StartsWith("Program+", StringComparison.Ordinal));

        Assert.Empty(found);
    }

    // Red when Rentai.Domain.csproj had InternalsVisibleTo for Rentai.Portal.
    [Fact]
    public void Internals_OfDomainAndInfrastructure_AreNotOpenToThePortal()
    {
        var friends = new[] { House.Domain, House.Infrastructure }
            .SelectMany(a => a.GetCustomAttributes<InternalsVisibleToAttribute>())
            .Select(a => a.AssemblyName)
            .Where(n => n.StartsWith("Rentai.Portal", StringComparison.Ordinal) && n != "Rentai.Portal.Tests");

        Assert.Empty(friends);
    }

    // Red when a context of its own stood beside CustomerMapping.
    [Fact]
    public void Contexts_Each_LiveInPersistence() =>
        Assert.All(
            new[] { House.Domain, House.Infrastructure, House.Portal }
                .SelectMany(a => a.GetTypes())
                .Where(t => t.IsSubclassOf(typeof(DbContext))),
            t => Assert.Equal("Rentai.Infrastructure.Persistence", t.Namespace)
        );

    // Red when SalesStore opened the store without a scope.
    [Fact]
    public void Contexts_Each_AreOpenedForAScope()
    {
        var building = House
            .Sources()
            .Where(s => !s.Path.StartsWith("Rentai.Infrastructure/Persistence/", StringComparison.Ordinal))
            .Where(s =>
                Regex.IsMatch(House.Code(s.Text), @"new\s+(Sqlite|SqlServer)?PortalDbContext\b|OpenForMigration|DbContextOptionsBuilder")
            )
            .Select(s => s.Path);

        // Applies migrations, before there is anybody to ask for.
        Assert.Equal(["Rentai.Infrastructure/InfrastructureServices.cs"], building);
    }

    // Red when SalesStore counted customers with IgnoreQueryFilters().
    [Fact]
    public void Queries_Each_KeepTheirFilters() =>
        Assert.DoesNotContain(House.Sources(), s => House.Code(s.Text).Contains("IgnoreQueryFilters", StringComparison.Ordinal));
}
