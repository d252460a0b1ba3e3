using LightsailContract.Conformance.Api;
using LightsailContract.Reader;

namespace LightsailContract.Conformance.Suite;

/// <summary>Runs stored violations again: the same steps, on parents and with identifiers of its own.</summary>
public static class ReplayRunner
{
    /// <summary>Runs the sequences; the report judges the rules that they broke and no other.</summary>
    /// <param name="services">The contracts.</param>
    /// <param name="transport">The way to the endpoint.</param>
    /// <param name="options">As for a run; what to run and the seed come from the scripts.</param>
    /// <param name="scripts">What to run again; all of one run, so of one seed.</param>
    /// <param name="progress">Is told how far it has come; null where nobody listens.</param>
    /// <param name="cancellationToken">Ends it early; cleaning up is still done.</param>
    /// <exception cref="FormatException">A script names a rule or a resource that the contracts have not.</exception>
    /// <exception cref="EndpointUnusableException">The run cannot begin.</exception>
    public static Task<ConformanceReport> RunAsync(
        IReadOnlyList<ServiceResult> services,
        IContractTransport transport,
        ConformanceOptions options,
        IReadOnlyList<ReplayScript> scripts,
        IProgress<ConformanceProgress>? progress = null,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(scripts);
        var rules = RuleCatalog.Derive(services).ToDictionary(rule => rule.Id, StringComparer.Ordinal);
        foreach (var script in scripts)
        {
            if (!rules.TryGetValue(script.Rule, out var rule))
            {
                throw new FormatException($"No rule of the contracts is called '{script.Rule}'.");
            }

            var contract = services.Single(service => service.Contract.Service == rule.Service).Contract;
            if (!contract.Resources.Any(resource => resource.Name == script.Resource && !resource.Fixture))
            {
                throw new FormatException($"{rule.Service} has no resource '{script.Resource}' that rules speak of.");
            }
        }

        var named = scripts.Select(script => rules[script.Rule].Service).ToHashSet(StringComparer.Ordinal);
        var suite = new ConformanceSuite(
            [.. services.Where(service => named.Contains(service.Contract.Service))],
            transport,
            options with
            {
                RuleGlobs = [.. scripts.Select(script => script.Rule)],
                Seed = scripts.Count > 0 ? scripts[0].Seed : options.Seed,
                Shard = Shard.Whole,
                Replay = scripts,
            }
        );
        return suite.RunAsync(progress, cancellationToken);
    }
}
