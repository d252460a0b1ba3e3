using System.Globalization;
using LightsailContract.Conformance.Execution.Cases;

namespace LightsailContract.Conformance.Execution.Commands;

/// <summary>Lists a parent in pages of the given size.</summary>
internal sealed record ListPages(int OfParent, int Size) : Command
{
    public override Task RunAsync(TestCase testCase, int step, CancellationToken cancellationToken) =>
        testCase.ListAsync(Parent(testCase, OfParent), step, Size, cancellationToken);

    public override IEnumerable<Command> Shrink() => [new ListAll(OfParent)];

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"pages {OfParent} {Size}");
}
