using System.Globalization;
using LightsailContract.Conformance.Execution.Cases;

namespace LightsailContract.Conformance.Execution.Commands;

/// <summary>Lists a parent.</summary>
internal sealed record ListAll(int OfParent) : Command
{
    public override Task RunAsync(TestCase scene, int step, CancellationToken cancellationToken) =>
        scene.ListAsync(Parent(scene, OfParent), step, pageSize: null, cancellationToken);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"list {OfParent}");
}
