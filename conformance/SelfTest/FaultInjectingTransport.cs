using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Protocols.Registry;
using LightsailContract.Conformance.Resources;
using LightsailContract.Conformance.Rules;
using LightsailContract.Conformance.Rules.Mutations;
using LightsailContract.Conformance.Rules.Registry;
using LightsailContract.Conformance.SelfTest.Proxy;
using LightsailContract.Reader;

namespace LightsailContract.Conformance.SelfTest;

/// <summary>The self-test's mutating proxy for others to look at: leads to an endpoint that conforms, and makes it look as
/// if it did some things wrong.</summary>
public sealed class FaultInjectingTransport : IContractTransport
{
    private readonly IContractTransport _inner;
    private readonly List<(IWireProtocol Protocol, IContractTransport Transport)> _proxies = [];

    /// <summary>Puts the misbehaviours before <paramref name="inner"/>.</summary>
    /// <param name="services">The contracts.</param>
    /// <param name="inner">The way to the endpoint.</param>
    /// <param name="options">The endpoint's address, the region and whose signature the proxy's own calls carry.</param>
    /// <param name="misbehaviours">What is done wrong, of <see cref="InjectedFault.All"/>.</param>
    /// <exception cref="ArgumentException">One of them is none of the services'.</exception>
    public FaultInjectingTransport(
        IReadOnlyList<ServiceResult> services,
        IContractTransport inner,
        ConformanceOptions options,
        IReadOnlyList<InjectedFault> misbehaviours
    )
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(misbehaviours);
        _inner = inner;
        var left = misbehaviours.ToHashSet();
        foreach (var service in services)
        {
            var rules = RuleDerivation.Derive(service).ToDictionary(rule => rule.Info.Id, StringComparer.Ordinal);
            var transport = inner;
            foreach (var misbehaviour in misbehaviours.Where(each => rules.ContainsKey(each.RuleId)))
            {
                var mutants = rules[misbehaviour.RuleId].Mutants;
                if (mutants.ElementAtOrDefault(misbehaviour.Number - 1) is { } mutant)
                {
                    left.Remove(misbehaviour);
                    transport = Before(transport, service, options, mutant);
                }
            }

            _proxies.Add((WireProtocols.For(service.Contract), transport));
        }

        if (left.Count > 0)
        {
            throw new ArgumentException(
                $"The contracts have no rule that is broken like this: {left.First()}.",
                nameof(misbehaviours)
            );
        }
    }

    /// <inheritdoc />
    public Task<WireResponse> SendAsync(WireRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        // A request that is broken names no service; what it looks like is left to go by.
        var transport = _proxies.Where(proxy => proxy.Protocol.Resembles(request)).Select(proxy => proxy.Transport);
        return (transport.FirstOrDefault() ?? _inner).SendAsync(request, cancellationToken);
    }

    private static IContractTransport Before(
        IContractTransport inner,
        ServiceResult service,
        ConformanceOptions options,
        Mutant mutant
    ) =>
        new DerivationContext(service).Resources.Aggregate(
            inner,
            (transport, resource) =>
                new MutatingTransport(new ProxyBackend(transport, resource, options, new NoJournal()))
                {
                    Mutation = mutant.Make(),
                }
        );
}
