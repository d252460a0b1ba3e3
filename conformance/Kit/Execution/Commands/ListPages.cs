using System.Globalization;
using LightsailContract.Conformance.Execution.Cases;

namespace LightsailContract.Conformance.Execution.Commands;

/// <summary>Lists a parent in pages of some size.</summary>
internal sealed record ListPages(int OfParent, int Size) : Command
{
    public override Task RunAsync(TestCase scene, int step, CancellationToken cancellationToken) =>
        scene.ListAsync(Parent(scene, OfParent), step, Size, cancellationToken);

    public override IEnumerable<Command> Shrink() => [new ListAll(OfParent)];

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"pages {OfParent} {Size}");
}
