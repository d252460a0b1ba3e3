using LightsailContract.Importers.Inputs;
using LightsailContract.Model;

namespace LightsailContract.Importers.Reconciling;

/// <summary>Compares contracts with the documents that they are transcribed from.</summary>
public static class Reconciler
{
    /// <summary>Compares a contract with each input.</summary>
    /// <param name="contract">The contract.</param>
    /// <param name="inputs">The inputs, each with what was read from it. What they say of other services is left out.</param>
    public static Reconciliation Reconcile(
        SourceService contract,
        IReadOnlyList<(SourceInput Input, EquatableArray<SourceService> Read)> inputs
    )
    {
        ArgumentNullException.ThrowIfNull(contract);
        ArgumentNullException.ThrowIfNull(inputs);
        var compared = inputs
            .Select(input => Compare(contract, input.Input, input.Read))
            .OfType<InputComparison>()
            .ToEquatableArray();
        return new Reconciliation(
            contract.Contract.Service,
            compared,
            Stale(contract, compared, inputs).ToEquatableArray()
        );
    }

    private static InputComparison? Compare(
        SourceService contract,
        SourceInput input,
        EquatableArray<SourceService> read
    )
    {
        var same = read.Where(service => IsSame(service, contract)).ToList();
        if (same.Count == 0)
        {
            return null;
        }

        var disagreements = contract.Contract.Disagreements.ToLookup(it => it.About, StringComparer.Ordinal);
        var facts = same.SelectMany(service =>
                service.Facts.IsEmpty
                    ? ModelComparison.Compare(contract, service)
                    : PageComparison.Compare(contract, service)
            )
            .Select(fact =>
                fact.IsDifferent ? fact with { Disagreement = disagreements[fact.About].FirstOrDefault() } : fact
            );
        var others = same.SelectMany(service => service.Contract.Operations)
            .Select(operation => operation.Name)
            .Distinct()
            .Count(name => contract.Contract.FindOperation(name) is null);
        return new InputComparison(input.Kind, input.Paths, facts.ToEquatableArray(), others);
    }

    /// <summary>Whether an input describes the service of a contract.</summary>
    /// <param name="input">What was read from the input.</param>
    /// <param name="contract">The contract.</param>
    public static bool IsSame(SourceService input, SourceService contract) =>
        IsSame(input.Contract.Service, contract.Contract.Service);

    // Pages name a service in lower case, and models by the id of its SDK.
    private static bool IsSame(string one, string other) =>
        Letters(one).Equals(Letters(other), StringComparison.OrdinalIgnoreCase);

    private static string Letters(string name) => string.Concat(name.Where(char.IsAsciiLetterOrDigit));

    private static IEnumerable<(Disagreement, SourceLocation)> Stale(
        SourceService contract,
        EquatableArray<InputComparison> compared,
        IReadOnlyList<(SourceInput Input, EquatableArray<SourceService> Read)> inputs
    )
    {
        var shown = compared
            .SelectMany(input => input.Facts)
            .Where(fact => fact.Disagreement is not null)
            .Select(fact => fact.About)
            .ToHashSet(StringComparer.Ordinal);
        var files = inputs
            .SelectMany(input =>
                input.Input.Paths.Concat(input.Read.SelectMany(service => service.Facts).Select(it => it.Document))
            )
            .Select(Path.GetFileName)
            .ToHashSet(StringComparer.Ordinal);
        return contract
            .Contract.Disagreements.Where(it =>
                !shown.Contains(it.About)
                && it.Positions.All(position =>
                    contract.Contract.FindSource(position.Source) is { Document: { } document }
                    && files.Contains(document)
                )
            )
            .Select(it =>
                (
                    it,
                    contract.Places.Find("disagreements", it.About)
                        ?? new SourceLocation(contract.Contract.Service, 1, 1, 1, 1)
                )
            );
    }
}
