using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Generation;
using LightsailContract.Conformance.Resources;

namespace LightsailContract.Conformance.Reporting;

/// <summary>Makes the violation of a report from a counterexample.</summary>
internal sealed class ViolationWriter(Transcript transcript, long seed)
{
    public Violation Write(Counterexample example)
    {
        var steps = StepsOf(example);
        var entries = EntriesOf(example, steps);
        return new Violation(
            transcript.Message(example.Finding.Message, entries),
            [.. steps.Select(step => transcript.Step(step, entries))],
            Replay.Write(example, seed)
        )
        {
            Scenario = example.Scenario is { } scenario
                ? new ScenarioInfo($"{example.TestCase.Contract.Service}/{scenario.Id}", scenario.Statement)
                : null,
        };
    }

    /// <summary>The calls up to the one that breaks the rule. Of a list that was read several times, only the last
    /// reading.</summary>
    private static List<Exchange> StepsOf(Counterexample example)
    {
        var all = example.TestCase.Exchanges;
        if (!example.Finding.Trace.All(all.Contains))
        {
            return [.. example.Finding.Trace.Distinct()];
        }

        var steps = new List<Exchange>();
        foreach (var exchange in all.Where(exchange => !exchange.Throttled))
        {
            if (
                steps.Count > 0
                && exchange.Call.Purpose == Purpose.List
                && steps[^1].Call.Purpose == Purpose.List
                && steps[^1].Step == exchange.Step
                && !example.Finding.Trace.Contains(steps[^1])
            )
            {
                steps.RemoveAt(steps.Count - 1);
            }

            steps.Add(exchange);
            if (exchange == example.Finding.Last)
            {
                break;
            }
        }

        return steps;
    }

    private static IReadOnlyList<Entry> EntriesOf(Counterexample example, List<Exchange> steps) =>
        [
            .. example.TestCase.Expected.Entries,
            .. steps.Select(step => step.Call.Subject).OfType<Entry>().Except(example.TestCase.Expected.Entries),
        ];
}
