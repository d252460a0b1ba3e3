using LightsailContract.Conformance.Rules.Constant;
using LightsailContract.Conformance.Rules.Echo;
using LightsailContract.Conformance.Rules.Isolation;
using LightsailContract.Conformance.Rules.Ordering;
using LightsailContract.Conformance.Rules.Presence;
using LightsailContract.Conformance.Rules.Quota;
using LightsailContract.Conformance.Rules.Secrecy;
using LightsailContract.Conformance.Rules.Sentinel;
using LightsailContract.Conformance.Rules.Stability;
using LightsailContract.Conformance.Rules.Uniqueness;
using LightsailContract.Conformance.Rules.Visibility;

namespace LightsailContract.Conformance.Rules.Registry;

/// <summary>All kinds of invariants. A test checks that it has every kind of the model.</summary>
internal sealed class InvariantKinds : IRuleFactory
{
    private static readonly Dictionary<Type, IInvariantKind> ByType = new IInvariantKind[]
    {
        new QuotaKind(),
        new VisibilityKind(),
        new SecrecyKind(),
        new SentinelKind(),
        new UniquenessKind(),
        new StabilityKind(),
        new EchoKind(),
        new PresenceKind(),
        new ConstantKind(),
        new OrderingKind(),
        new IsolationKind(),
    }.ToDictionary(kind => kind.Type);

    /// <summary>The kind of an invariant.</summary>
    /// <exception cref="NotSupportedException">The kit has no rules for that kind.</exception>
    public static IInvariantKind Find(Type type) =>
        ByType.GetValueOrDefault(type)
        ?? throw new NotSupportedException($"The kit has no rules for invariants of the kind {type.Name}.");

    public IEnumerable<Rule> Derive(DerivationContext context) =>
        context.Contract.Invariants.SelectMany(invariant => Find(invariant.GetType()).Derive(context, invariant));
}
