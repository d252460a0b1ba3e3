using LightsailContract.Conformance.Execution.Cases;
using LightsailContract.Conformance.Resources;

namespace LightsailContract.Conformance.Execution.Commands;

/// <summary>One step of a sequence. It numbers parents and entries, so that a sequence can still run after earlier steps were
/// removed. A step without a matching entry does nothing.</summary>
internal abstract record Command
{
    public abstract Task RunAsync(TestCase testCase, int step, CancellationToken cancellationToken);

    /// <summary>Simpler commands that may break the same rule.</summary>
    public virtual IEnumerable<Command> Shrink() => [];

    protected static ParentRef Parent(TestCase testCase, int number) =>
        testCase.Parents[number % testCase.Parents.Count];

    protected static Entry? Pick(IEnumerable<Entry> entries, int number)
    {
        var list = entries.ToList();
        return list.Count == 0 ? null : list[number % list.Count];
    }
}
