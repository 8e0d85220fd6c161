using System.Reflection;
using System.Text.RegularExpressions;
using Rentai.Domain.Access;
using Rentai.Infrastructure;

namespace Rentai.Architecture.Tests;

/// <summary>What the tests of this project look at: the three assemblies, and the sources they were made of.</summary>
internal static partial class House
{
    public static Assembly Domain { get; } = typeof(IAccess).Assembly;

    public static Assembly Infrastructure { get; } = typeof(InfrastructureServices).Assembly;

    public static Assembly Portal { get; } = Assembly.Load("Rentai.Portal");

    public static string Root { get; } = FindRoot();

    /// <summary>Types that people wrote: no closures, state machines, texts made from resources, pages' generated parts or migrations.</summary>
    public static IEnumerable<Type> Written(Assembly assembly) =>
        assembly
            .GetTypes()
            .Where(t =>
                !t.Name.Contains('<', StringComparison.Ordinal) && t.Namespace?.StartsWith("Rentai", StringComparison.Ordinal) == true
            )
            .Where(t => t.GetCustomAttribute<System.CodeDom.Compiler.GeneratedCodeAttribute>() is null)
            .Where(t => t.GetCustomAttribute<System.Runtime.CompilerServices.CompilerGeneratedAttribute>() is null)
            .Where(t => t.Namespace?.Contains("Migrations", StringComparison.Ordinal) != true);

    /// <summary>Path from the root, with slashes, and text of every source file of a project (or of all three).</summary>
    public static IEnumerable<(string Path, string Text)> Sources(string project = "", string pattern = "*.cs") =>
        new[] { "Rentai.Domain", "Rentai.Infrastructure", "Rentai.Portal" }
            .Where(p => project.Length == 0 || p == project)
            .SelectMany(p => Directory.EnumerateFiles(Path.Combine(Root, p), pattern, SearchOption.AllDirectories))
            .Select(f => Path.GetRelativePath(Root, f).Replace('\\', '/'))
            .Where(f => !f.Contains("/obj/", StringComparison.Ordinal) && !f.Contains("/bin/", StringComparison.Ordinal))
            .Where(f => !f.Contains("/Migrations/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(f => (f, File.ReadAllText(Path.Combine(Root, f))));

    /// <summary>The text without comments, so that a word in a sentence is not taken for code.</summary>
    public static string Code(string text) => Comment().Replace(text, "");

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Rentai.Portal.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not lie in the repository.");
        }

        return folder.FullName;
    }

    [GeneratedRegex(@"(?<!:)//[^\n]*|/\*.*?\*/|@\*.*?\*@", RegexOptions.Singleline)]
    private static partial Regex Comment();
}
