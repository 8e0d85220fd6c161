using FluentValidation;
using FluentValidation.Results;

namespace Rentai.Portal.Forms;

/// <summary>The sentences that stand at a form's fields. They come from the rules beside the command; a form has none of its own.</summary>
/// <typeparam name="T">The sheet.</typeparam>
/// <param name="rules">The rules.</param>
/// <param name="byPath">Whether fields go by their whole path, where a sheet has several of one name.</param>
public sealed class SheetErrors<T>(IValidator<T> rules, bool byPath = false)
{
    private readonly Dictionary<string, string> sentences = [];

    /// <summary>Whether nothing is wrong, as far as was looked.</summary>
    public bool None => sentences.Count == 0;

    /// <summary>What is wrong with a field, or <see langword="null"/>.</summary>
    public string? Of(string field) => sentences.FirstOrDefault(s => FieldOf(s.Key) == field).Value;

    /// <summary>What is wrong exactly there, such as <c>Competitors[0].Name</c>, or <see langword="null"/>.</summary>
    public string? At(string path) => sentences.GetValueOrDefault(path);

    /// <summary>Looks at one field again.</summary>
    public void Check(T sheet, string field)
    {
        foreach (var path in sentences.Keys.Where(p => FieldOf(p) == field).ToList())
        {
            sentences.Remove(path);
        }

        Take(rules.Validate(sheet).Errors.Where(e => FieldOf(e.PropertyName) == field));
    }

    /// <summary>Looks at the whole sheet.</summary>
    /// <returns>Whether it may be sent.</returns>
    public bool CheckAll(T sheet)
    {
        sentences.Clear();
        Take(rules.Validate(sheet).Errors);
        return None;
    }

    /// <summary>Forgets what was wrong, for another sheet.</summary>
    public void Clear() => sentences.Clear();

    /// <summary>Takes over what the domain found.</summary>
    public void Take(IEnumerable<ValidationFailure> failures)
    {
        foreach (var failure in failures)
        {
            sentences.TryAdd(failure.PropertyName, failure.ErrorMessage);
        }
    }

    private string FieldOf(string path) => byPath ? path : path.Split('[')[0].Split('.')[^1];
}
