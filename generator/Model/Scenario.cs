using System.Globalization;

namespace LightsailContract.Model;

/// <summary>A sequence of calls that is run as it stands, beside the random ones; every rule watches it.</summary>
/// <param name="Id">The scenario's id, unique in its service.</param>
/// <param name="Resource">The resource whose calls are made.</param>
/// <param name="Statement">What it is about, in our own words.</param>
/// <param name="Steps">The steps, in order.</param>
/// <param name="Source">The ids of the documents that it is drawn from.</param>
public sealed record Scenario(
    string Id,
    string Resource,
    string Statement,
    EquatableArray<ScenarioStep> Steps,
    EquatableArray<string> Source
);

/// <summary>One step: what is done, and to which. Parents and entries go by number, so it means the same at any endpoint.</summary>
/// <param name="Verb">What is done.</param>
/// <param name="Numbers">To which, and how often.</param>
public sealed record ScenarioStep(string Verb, EquatableArray<int> Numbers)
{
    /// <summary>The step as it is written: <c>delete 0 1</c>.</summary>
    public override string ToString() =>
        string.Concat(Numbers.Select(number => " " + number.ToString(CultureInfo.InvariantCulture)).Prepend(Verb));
}
