using System.Globalization;
using LightsailContract.Conformance.Execution.Cases;

namespace LightsailContract.Conformance.Execution.Commands;

/// <summary>Lists a parent.</summary>
internal sealed record ListAll(int OfParent) : Command
{
    public override Task RunAsync(TestCase testCase, int step, CancellationToken cancellationToken) =>
        testCase.ListAsync(Parent(testCase, OfParent), step, pageSize: null, cancellationToken);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"list {OfParent}");
}
