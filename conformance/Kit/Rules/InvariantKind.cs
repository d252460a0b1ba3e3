using LightsailContract.Conformance.Api;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Rules;

/// <summary>One kind of invariant. It derives rules from each invariant of that kind.</summary>
internal interface IInvariantKind
{
    /// <summary>The type of these invariants in the model.</summary>
    Type Type { get; }

    /// <summary>The rules of one invariant of the kind.</summary>
    IEnumerable<Rule> Derive(DerivationContext context, Invariant invariant);
}

/// <inheritdoc cref="IInvariantKind" />
/// <typeparam name="T">The type of these invariants in the model.</typeparam>
/// <param name="name">The kind's name in reports.</param>
internal abstract class InvariantKind<T>(string name) : IInvariantKind
    where T : Invariant
{
    public Type Type => typeof(T);

    public IEnumerable<Rule> Derive(DerivationContext context, Invariant invariant) => Derive(context, (T)invariant);

    /// <summary>The rules of one invariant.</summary>
    protected abstract IEnumerable<Rule> Derive(DerivationContext context, T invariant);

    /// <summary>The facts about the invariant's rule.</summary>
    protected RuleInfo Info(DerivationContext context, T invariant, params IEnumerable<Operation?> operations) =>
        context.Info(
            invariant.Header.Id,
            name,
            invariant.Header.Level,
            invariant.Header.Statement,
            invariant.Header.Source,
            $"invariants/{invariant.Header.Id}",
            operations
        ) with
        {
            Basis = invariant.Header.Basis,
        };
}
