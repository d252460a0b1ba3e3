using LightsailContract.Conformance.Execution.Cases;
using LightsailContract.Conformance.Resources;

namespace LightsailContract.Conformance.Execution.Commands;

/// <summary>One step of a sequence. It names parents and entries by number, so that a sequence stays runnable when steps
/// before it are taken out; a step that finds nothing to act on does nothing.</summary>
internal abstract record Command
{
    public abstract Task RunAsync(TestCase testCase, int step, CancellationToken cancellationToken);

    /// <summary>Smaller steps that may show the same.</summary>
    public virtual IEnumerable<Command> Shrink() => [];

    protected static ParentRef Parent(TestCase testCase, int number) =>
        testCase.Parents[number % testCase.Parents.Count];

    protected static Entry? Pick(IEnumerable<Entry> entries, int number)
    {
        var list = entries.ToList();
        return list.Count == 0 ? null : list[number % list.Count];
    }
}
