using LightsailContract.Diff.Changes;
using LightsailContract.Diff.Comparison;
using LightsailContract.Model;

namespace LightsailContract.Diff.Kinds.Operations;

/// <summary>Something about an operation that both contracts have.</summary>
public abstract class OperationKind(string id, string meaning, Effect effect) : ChangeKind(id, meaning, effect)
{
    /// <inheritdoc />
    public override IEnumerable<Change> Find(ServicePair pair)
    {
        ArgumentNullException.ThrowIfNull(pair);
        return pair.Operations.Both.SelectMany(both => Compare(pair, both.Old, both.New));
    }

    private protected abstract IEnumerable<Change> Compare(ServicePair pair, Operation old, Operation current);

    private protected Change Report(
        ServicePair pair,
        Operation operation,
        string key,
        string message,
        Effect? effect = null
    ) => Report(pair, ["operations", operation.Name, .. key.Split('/')], operation.Name, message, effect ?? InInput);
}
