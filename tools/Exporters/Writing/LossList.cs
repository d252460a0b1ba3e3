using LightsailContract.Model;

namespace LightsailContract.Exporters.Writing;

/// <summary>Collects what a target cannot carry.</summary>
internal sealed class LossList(string target)
{
    private readonly List<ExportLoss> _losses = [];

    public EquatableArray<ExportLoss> ToArray() => _losses.ToEquatableArray();

    /// <summary>Notes a loss if the fact is given.</summary>
    public void Add(bool isGiven, string kind, params string[] path)
    {
        if (isGiven)
        {
            _losses.Add(new ExportLoss(kind, $"{target} has no word for it.", path.ToEquatableArray()));
        }
    }

    /// <summary>What people add to a contract, which no form of an interface has.</summary>
    public void AddRules(Contract contract)
    {
        Each("common error", "commonErrors", contract.CommonErrors, it => it.Code);
        Each("source", "sources", contract.Sources, it => it.Name);
        Each("citation", "citations", contract.Citations, it => it.Path);
        Each("secret", "secrets", contract.Secrets, it => it.ToString());
        Each("resource", "resources", contract.Resources, it => it.Name);
        Each("invariant", "invariants", contract.Invariants, it => it.Header.Id);
        Each("scenario", "scenarios", contract.Scenarios, it => it.Id);
        Each("disagreement", "disagreements", contract.Disagreements, it => it.About);
        foreach (var operation in contract.Operations)
        {
            Add(operation.Fixture, "fixture", "operations", operation.Name);
        }
    }

    private void Each<T>(string kind, string section, IEnumerable<T> items, Func<T, string> name)
    {
        foreach (var item in items)
        {
            Add(true, kind, section, name(item));
        }
    }
}
