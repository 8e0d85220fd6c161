using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Rentai.Domain.Access;

namespace Rentai.Infrastructure.Persistence;

/// <summary>
/// Says once, in a record's mapping, from which level it is visible. From that one word come the filter of every query, the refusal to
/// save above one's level (<see cref="LevelInterceptor"/>) and a row of the permission matrix document. A record that says nothing
/// stops the start of the portal.
/// </summary>
internal static class Visibility
{
    private const string Annotation = "Rentai:VisibleFrom";
    private const string ForAll = "everybody";
    private const string PerRow = "row";
    private const string PerParent = PerRow + ": ";
    private const string ByOwner = "owner";

    private static readonly MethodInfo Build = typeof(Visibility).GetMethod(
        nameof(BuildFilter),
        BindingFlags.NonPublic | BindingFlags.Static
    )!;

    /// <summary>Every row is visible from this level.</summary>
    public static EntityTypeBuilder<T> VisibleFrom<T>(this EntityTypeBuilder<T> entity, AccessLevel level)
        where T : class
    {
        entity.Metadata.SetAnnotation(Annotation, level.ToString());
        return entity;
    }

    /// <summary>Each row says its own level.</summary>
    public static EntityTypeBuilder<T> VisibleByRow<T>(this EntityTypeBuilder<T> entity)
        where T : class, ILevelled
    {
        entity.Metadata.SetAnnotation(Annotation, PerRow);
        return entity;
    }

    /// <summary>A row is visible where all the rows are that it hangs on.</summary>
    public static EntityTypeBuilder<T> VisibleWith<T>(this EntityTypeBuilder<T> entity, params Expression<Func<T, ILevelled>>[] parents)
        where T : class
    {
        entity.Metadata.SetAnnotation(
            Annotation,
            PerParent + string.Join(", ", parents.Select(p => ((MemberExpression)Unwrap(p.Body)).Member.Name))
        );
        entity.Metadata.SetAnnotation(Annotation + ":Parents", parents);
        return entity;
    }

    /// <summary>Each row belongs to one person and is visible to that person alone, at its own level.</summary>
    public static EntityTypeBuilder<T> VisibleToOwner<T>(this EntityTypeBuilder<T> entity)
        where T : class, ILevelled, IOwned
    {
        entity.Metadata.SetAnnotation(Annotation, ByOwner);
        return entity;
    }

    /// <summary>Holds no business data: needed before anybody is admitted, or by the machinery.</summary>
    public static EntityTypeBuilder<T> VisibleToAll<T>(this EntityTypeBuilder<T> entity)
        where T : class
    {
        entity.Metadata.SetAnnotation(Annotation, ForAll);
        return entity;
    }

    /// <summary>What the mapping said, for the matrix document.</summary>
    public static string? SaidOf(IReadOnlyEntityType entity) => (string?)entity.FindAnnotation(Annotation)?.Value;

    /// <summary>The level of a table all of whose rows have the same one.</summary>
    public static AccessLevel? FixedLevelOf(IReadOnlyEntityType entity) =>
        Enum.TryParse<AccessLevel>(SaidOf(entity), out var level) ? level : null;

    /// <summary>The rows on which a row of this table hangs, by the names of the ways to them.</summary>
    public static IReadOnlyList<string> ParentsOf(IReadOnlyEntityType entity) =>
        SaidOf(entity) is { } said && said.StartsWith(PerParent, StringComparison.Ordinal) ? said[PerParent.Length..].Split(", ") : [];

    /// <summary>Turns what the mappings said into query filters.</summary>
    /// <exception cref="InvalidOperationException">A mapping said nothing.</exception>
    public static void Apply(ModelBuilder model, PortalDbContext context)
    {
        foreach (var entity in model.Model.GetEntityTypes().Where(e => !e.IsOwned()).ToList())
        {
            var said =
                SaidOf(entity)
                ?? throw new InvalidOperationException($"{entity.DisplayName()} does not say from which level it is visible.");
            var filter = (LambdaExpression?)Build.MakeGenericMethod(entity.ClrType).Invoke(null, [entity, said, context]);
            entity.RemoveAnnotation(Annotation + ":Parents");
            if (filter is not null)
            {
                entity.SetQueryFilter(filter);
            }
        }
    }

    private static Expression<Func<T, bool>>? BuildFilter<T>(IReadOnlyEntityType entity, string said, PortalDbContext context)
        where T : class
    {
        if (said == ForAll)
        {
            return null;
        }

        // The context stands in the expression as itself, not as a captured variable: only so is it exchanged for the querying one.
        var querying = Expression.Constant(context, typeof(PortalDbContext));
        var row = Expression.Parameter(typeof(T), "row");
        var reader = Expression.Convert(Expression.Property(querying, nameof(PortalDbContext.Level)), typeof(int));
        if (FixedLevelOf(entity) is { } level)
        {
            return Expression.Lambda<Func<T, bool>>(Expression.GreaterThanOrEqual(reader, Expression.Constant((int)level)), row);
        }

        Expression Seen(Expression levelled) =>
            Expression.LessThanOrEqual(
                Expression.Convert(Expression.Property(levelled, nameof(ILevelled.VisibleFrom)), typeof(int)),
                reader
            );

        if (entity.FindAnnotation(Annotation + ":Parents")?.Value is Expression<Func<T, ILevelled>>[] parents)
        {
            var all = parents
                .Select(p => Seen(Expression.Property(row, ((MemberExpression)Unwrap(p.Body)).Member.Name)))
                .Aggregate(Expression.AndAlso);
            return Expression.Lambda<Func<T, bool>>(all, row);
        }

        var body = Seen(row);
        if (said == ByOwner)
        {
            var owner = Expression.Property(querying, nameof(PortalDbContext.Person));
            body = Expression.AndAlso(body, Expression.Equal(Expression.Property(row, nameof(IOwned.OwnerId)), owner));
        }

        return Expression.Lambda<Func<T, bool>>(body, row);
    }

    private static Expression Unwrap(Expression e) => e is UnaryExpression { NodeType: ExpressionType.Convert } u ? Unwrap(u.Operand) : e;
}
