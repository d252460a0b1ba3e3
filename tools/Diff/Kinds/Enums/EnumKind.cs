using LightsailContract.Diff.Changes;
using LightsailContract.Diff.Comparison;
using LightsailContract.Model;

namespace LightsailContract.Diff.Kinds.Enums;

/// <summary>Something about the values of an enum that both contracts have.</summary>
public abstract class EnumKind(string id, string meaning, Effect input, Effect? output = null)
    : ChangeKind(id, meaning, input, output)
{
    /// <inheritdoc />
    public override IEnumerable<Change> Find(ServicePair pair)
    {
        ArgumentNullException.ThrowIfNull(pair);
        return pair
            .SameKind.Where(both => both.New is EnumShape or IntEnumShape)
            .SelectMany(both =>
                Compare(new ValuePairing(both.Old, both.New)).Select(found => Report(pair, both, found))
            );
    }

    private protected abstract IEnumerable<ValueChange> Compare(ValuePairing values);

    private Change Report(ServicePair pair, (Shape Old, Shape New) both, ValueChange found)
    {
        string[] steps = found.Step is null ? ["values"] : ["values", found.Step];
        var subject = found.Step is null ? both.New.Name : $"{both.New.Name}.{found.Step}";
        return Report(
            pair,
            ["shapes", both.New.Name, .. steps],
            subject,
            found.Message,
            EffectIn(pair.DirectionOf(both.New.Name))
        );
    }
}

/// <summary>A change of a value.</summary>
/// <param name="Step">The value as the contract lists it; null for all of them.</param>
/// <param name="Message">What changed.</param>
internal sealed record ValueChange(string? Step, string Message);
