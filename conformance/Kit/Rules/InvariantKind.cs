using LightsailContract.Conformance.Api;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Rules;

/// <summary>One kind of invariant: the rules that follow from each invariant of that kind.</summary>
internal interface IInvariantKind
{
    /// <summary>The model's type of the kind.</summary>
    Type Type { get; }

    /// <summary>The rules of one invariant of the kind.</summary>
    IEnumerable<Rule> Derive(DerivationContext context, Invariant invariant);
}

/// <inheritdoc cref="IInvariantKind" />
/// <typeparam name="T">The model's type of the kind.</typeparam>
/// <param name="name">What reports call the kind.</param>
internal abstract class InvariantKind<T>(string name) : IInvariantKind
    where T : Invariant
{
    public Type Type => typeof(T);

    public IEnumerable<Rule> Derive(DerivationContext context, Invariant invariant) => Derive(context, (T)invariant);

    /// <summary>The rules of one invariant.</summary>
    protected abstract IEnumerable<Rule> Derive(DerivationContext context, T invariant);

    /// <summary>What is known of the invariant's rule.</summary>
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
