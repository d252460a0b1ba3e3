using LightsailContract.Diff.Changes;
using LightsailContract.Diff.Comparison;
using LightsailContract.Model;

namespace LightsailContract.Diff.Kinds.Resources;

/// <summary>Something about a resource that both contracts have.</summary>
/// <param name="id">The id.</param>
/// <param name="meaning">What the change is, as a sentence.</param>
/// <param name="effect">Whom it breaks.</param>
/// <param name="key">Its key in the contract; empty if there are several.</param>
public abstract class ResourceKind(string id, string meaning, Effect effect, string key)
    : ChangeKind(id, meaning, effect)
{
    /// <inheritdoc />
    public override IEnumerable<Change> Find(ServicePair pair)
    {
        ArgumentNullException.ThrowIfNull(pair);
        return Pairing
            .By(pair.Old.Contract.Resources, pair.New.Contract.Resources, resource => resource.Name)
            .Both.SelectMany(both =>
                Describe(both.Old, both.New)
                    .Select(found =>
                        Report(
                            pair,
                            ["resources", both.New.Name, found.Key ?? key],
                            both.New.Name,
                            found.Message,
                            InInput
                        )
                    )
            );
    }

    private protected abstract IEnumerable<(string? Key, string Message)> Describe(Resource old, Resource current);
}
