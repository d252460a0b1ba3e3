using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Http;
using LightsailContract.Conformance.Resources;
using LightsailContract.Conformance.Rules;
using LightsailContract.Conformance.Rules.Registry;
using LightsailContract.Conformance.Rules.Signature;
using LightsailContract.Reader;

namespace LightsailContract.Conformance.SelfTest;

/// <summary>The self-test of one service's rules.</summary>
internal sealed class ServiceSelfTest(
    ServiceResult service,
    IContractTransport transport,
    ConformanceOptions options,
    IJournal journal
)
{
    public async Task RunAsync(
        List<MutantResult> results,
        Action<string, double> report,
        CancellationToken cancellationToken
    )
    {
        var globs = new RuleGlobs(options.RuleGlobs);
        var rules = RuleDerivation
            .Derive(service)
            .Where(rule => globs.Take(rule.Info))
            // As in a run: signature rules need credentials.
            .Where(rule => rule.Info.Kind != SignatureRules.Kind || options.Credentials is not null)
            .ToList();
        var context = new DerivationContext(service);
        var budget = new RequestBudget(options.Budget);
        var stands = context
            .Resources.Select(resource => new MutantHunt(context, resource, transport, options, budget, journal))
            .ToList();
        try
        {
            var broken = new HashSet<string>(StringComparer.Ordinal);
            foreach (var stand in stands)
            {
                broken.UnionWith(
                    await stand.BrokenWithoutMutationAsync(rules, cancellationToken).ConfigureAwait(false)
                );
            }

            for (var i = 0; i < rules.Count; i++)
            {
                report(rules[i].Info.Id, (double)i / rules.Count);
                results.AddRange(await BreakAsync(rules[i], stands, broken, cancellationToken).ConfigureAwait(false));
            }
        }
        finally
        {
            foreach (var stand in stands)
            {
                await stand.CleanUpAsync().ConfigureAwait(false);
            }
        }
    }

    private static async Task<List<MutantResult>> BreakAsync(
        Rule rule,
        List<MutantHunt> stands,
        HashSet<string> broken,
        CancellationToken cancellationToken
    )
    {
        MutantResult Result(string? mutation, bool killed, int requests, string? note) =>
            new(rule.Info.Id, rule.Info.Level, mutation, killed, requests, note);
        var mutants = rule.Mutants;
        if (mutants.Count == 0)
        {
            return [Result(null, killed: false, 0, "The rule has no mutation.")];
        }

        var results = new List<MutantResult>();
        foreach (var mutant in mutants)
        {
            if (broken.Contains(rule.Info.Id))
            {
                results.Add(
                    Result(mutant.Name, killed: false, 0, "The endpoint breaks the rule without the mutation.")
                );
                continue;
            }

            var (killed, requests, note) = (false, 0, (string?)null);
            foreach (var stand in stands.TakeWhile(_ => !killed))
            {
                var before = stand.Requests;
                try
                {
                    killed = await stand.IsKilledAsync(rule, mutant, cancellationToken).ConfigureAwait(false);
                }
                catch (BudgetExhaustedException exception)
                {
                    note = exception.Message;
                }

                requests += stand.Requests - before;
            }

            results.Add(
                Result(
                    mutant.Name,
                    killed,
                    requests,
                    killed ? null : note ?? "The rule did not detect it in any sequence."
                )
            );
        }

        return results;
    }
}
