using LightsailContract.Conformance.Api;
using LightsailContract.Reader;

namespace LightsailContract.Conformance.Suite;

/// <summary>Runs stored violations again: the same steps, on other parents and with new identifiers.</summary>
public static class ReplayRunner
{
    /// <summary>Runs the sequences. The report has only the rules that they broke.</summary>
    /// <param name="services">The contracts.</param>
    /// <param name="transport">The transport to the endpoint.</param>
    /// <param name="options">The options of the run; sequences and seed come from the scripts.</param>
    /// <param name="scripts">The violations to run again; all of one run, because they share its seed.</param>
    /// <param name="progress">Receives the progress; may be null.</param>
    /// <param name="cancellationToken">Ends the run early; what it created is still deleted.</param>
    /// <exception cref="FormatException">A script names a rule or resource that the contracts do not have.</exception>
    /// <exception cref="EndpointUnusableException">The endpoint cannot be used.</exception>
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
                throw new FormatException($"The contracts have no rule '{script.Rule}'.");
            }

            var contract = services.Single(service => service.Contract.Service == rule.Service).Contract;
            if (!contract.Resources.Any(resource => resource.Name == script.Resource && !resource.Fixture))
            {
                throw new FormatException($"{rule.Service} has no resource '{script.Resource}' with rules.");
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
