using System.Globalization;
using LightsailContract.Conformance.Execution.Cases;
using LightsailContract.Conformance.Http;

namespace LightsailContract.Conformance.Execution.Commands;

/// <summary>Creates one, whether or not there is room.</summary>
internal sealed record Create(int InParent) : Command
{
    public override Task RunAsync(TestCase scene, int step, CancellationToken cancellationToken) =>
        scene.CallAsync(
            scene.Calls.Create(Parent(scene, InParent), scene.NextIdentifier()),
            new SendOptions { Step = step },
            cancellationToken
        );

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"create {InParent}");
}
