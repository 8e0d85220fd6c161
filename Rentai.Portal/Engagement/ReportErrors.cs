using FluentValidation;
using FluentValidation.Results;

namespace Rentai.Portal.Engagement;

/// <summary>The sentences that stand at a report's fields, by path such as <c>NextSteps[0].DueOn</c>. They come from the domain's rules alone.</summary>
/// <typeparam name="T">The sheet.</typeparam>
/// <param name="rules">The rules.</param>
public sealed class ReportErrors<T>(IValidator<T> rules)
{
    private Dictionary<string, string> sentences = [];
    private bool isWatching;

    /// <summary>What is wrong with a field, or <see langword="null"/>.</summary>
    public string? Of(string path) => sentences.GetValueOrDefault(path);

    /// <summary>Looks at the whole sheet, and from now on after each change.</summary>
    /// <returns>Whether it may be sent.</returns>
    public bool Check(T sheet)
    {
        isWatching = true;
        Take(rules.Validate(sheet).Errors);
        return sentences.Count == 0;
    }

    /// <summary>Looks again after a change. Before the first attempt to send nothing is called wrong.</summary>
    public void CheckAgain(T sheet)
    {
        if (isWatching)
        {
            Take(rules.Validate(sheet).Errors);
        }
    }

    /// <summary>Takes over what the domain found.</summary>
    public void Take(IEnumerable<ValidationFailure> failures) =>
        sentences = failures.GroupBy(f => f.PropertyName).ToDictionary(g => g.Key, g => g.First().ErrorMessage);

    /// <summary>A new sheet.</summary>
    public void Clear()
    {
        isWatching = false;
        sentences = [];
    }
}
