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

/// <summary>The self-test's mutating proxy as a transport: it forwards calls to a conforming endpoint, and applies the
/// chosen mutations.</summary>
public sealed class FaultInjectingTransport : IContractTransport
{
    private readonly IContractTransport _inner;
    private readonly List<(IWireProtocol Protocol, IContractTransport Transport)> _proxies = [];

    /// <summary>Applies the mutations to <paramref name="inner"/>.</summary>
    /// <param name="services">The contracts.</param>
    /// <param name="inner">The transport to the endpoint.</param>
    /// <param name="options">The endpoint's address, the region and the credentials for the proxy's own calls.</param>
    /// <param name="misbehaviours">The mutations, chosen from <see cref="InjectedFault.All"/>.</param>
    /// <exception cref="ArgumentException">A mutation does not belong to the services.</exception>
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
            throw new ArgumentException($"The contracts have no such mutation: {left.First()}.", nameof(misbehaviours));
        }
    }

    /// <inheritdoc />
    public IReadOnlyList<string> Secrets => _inner.Secrets;

    /// <inheritdoc />
    public Task<WireResponse> SendAsync(WireRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        // A malformed request names no service, so its appearance decides.
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
