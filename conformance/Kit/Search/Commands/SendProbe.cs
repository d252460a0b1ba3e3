using System.Globalization;
using LightsailContract.Conformance.Probes;

namespace LightsailContract.Conformance.Search.Commands;

/// <summary>Sends a variant of a rule's probe.</summary>
internal sealed record SendProbe(int ToParent, string Id, int Variant) : Command
{
    public override async Task RunAsync(Scene scene, int step, CancellationToken cancellationToken)
    {
        if (
            scene.Stage.Probes.TryGetValue(Id, out var probe)
            && probe.Prepare(new ProbeStand(scene, Parent(scene, ToParent)), Variant) is { } prepared
        )
        {
            await scene
                .CallAsync(prepared.Call, prepared.Options with { Step = step }, cancellationToken)
                .ConfigureAwait(false);
        }
    }

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"probe {ToParent} {Id} {Variant}");
}
