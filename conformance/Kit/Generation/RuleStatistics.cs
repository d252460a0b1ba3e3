using LightsailContract.Conformance.Execution.Cases;
using LightsailContract.Conformance.Rules;

namespace LightsailContract.Conformance.Generation;

/// <summary>The checks of each rule so far, and the sequence that breaks it.</summary>
internal sealed class RuleStatistics
{
    private readonly Dictionary<Rule, int> _checks = [];
    private readonly Dictionary<Rule, Counterexample> _broken = [];

    /// <summary>The number of checks; may be read during the run.</summary>
    public int Checks { get; private set; }

    /// <summary>The number of broken rules; may be read during the run.</summary>
    public int Broken { get; private set; }

    public int ChecksOf(Rule rule) => _checks.GetValueOrDefault(rule);

    public Counterexample? FindCounterexample(Rule rule) => _broken.GetValueOrDefault(rule);

    /// <summary>Adds a sequence; returns the rules that it broke for the first time.</summary>
    public IReadOnlyList<Counterexample> Add(Sequence sequence, TestCase testCase)
    {
        foreach (var (rule, count) in testCase.Judge.Checks)
        {
            _checks[rule] = ChecksOf(rule) + count;
            Checks += count;
        }

        return
        [
            .. testCase
                .Judge.Failures.Where(found => !_broken.ContainsKey(found.Key))
                .Select(found => new Counterexample(sequence.Commands, testCase, found.Value, sequence.Scenario)),
        ];
    }

    public void Add(Counterexample counterexample)
    {
        _broken.TryAdd(counterexample.Finding.Rule, counterexample);
        Broken = _broken.Count;
    }
}
