using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace Rentai.Infrastructure.Tests.SqlServer;

/// <summary>What SQL Server 2019 and 2022 say to a text, without either: their grammar, also inside EXEC(N'…').</summary>
internal static class TSql
{
    /// <summary>Errors of the text, with the line that has them.</summary>
    public static IReadOnlyList<string> ErrorsOf(string sql) =>
        [.. ErrorsOf(new TSql150Parser(initialQuotedIdentifiers: true), sql), .. ErrorsOf(new TSql160Parser(true), sql)];

    /// <summary>The text as a tree; the caller has made sure that it has no errors.</summary>
    public static TSqlFragment Parse(string sql) => new TSql160Parser(true).Parse(new StringReader(sql), out _);

    private static IEnumerable<string> ErrorsOf(TSqlParser parser, string sql)
    {
        var fragment = parser.Parse(new StringReader(sql), out var errors);
        foreach (var error in errors)
        {
            yield return $"{error.Number} {error.Message} | {sql.Split('\n').ElementAtOrDefault(error.Line - 1)?.Trim()}";
        }

        var literals = new ExecLiterals();
        fragment?.Accept(literals);
        foreach (var inner in literals.Found.SelectMany(l => ErrorsOf(parser, l)))
        {
            yield return "in EXEC: " + inner;
        }
    }

    /// <summary>EF wraps filtered indexes, views and seed data in EXEC(N'…') where a script must be idempotent.</summary>
    private sealed class ExecLiterals : TSqlFragmentVisitor
    {
        public List<string> Found { get; } = [];

        public override void Visit(ExecutableStringList node)
        {
            if (node.Strings.All(s => s is StringLiteral))
            {
                Found.Add(string.Concat(node.Strings.Cast<StringLiteral>().Select(s => s.Value)));
            }
        }
    }
}
