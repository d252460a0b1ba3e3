using System.Globalization;
using LightsailContract.Conformance.Probes;

namespace LightsailContract.Conformance.Search.Commands;

/// <summary>Sends a variant of a rule's probe.</summary>
internal sealed record SendProbe(int ToParent, string Id, int Variant) : Command
{
    /// <summary>How often it is sent while the service fails.</summary>
    public const int Attempts = 3;

    public override async Task RunAsync(Scene scene, int step, CancellationToken cancellationToken)
    {
        if (
            scene.Stage.Probes.TryGetValue(Id, out var probe)
            && probe.Prepare(new ProbeStand(scene, Parent(scene, ToParent)), Variant) is { } prepared
        )
        {
            // A service may fail now and then; what makes it fail makes it fail again.
            for (var attempt = 0; attempt < Attempts; attempt++)
            {
                var exchange = await scene
                    .CallAsync(prepared.Call, prepared.Options with { Step = step }, cancellationToken)
                    .ConfigureAwait(false);
                if (!exchange.ServiceFailed)
                {
                    break;
                }
            }
        }
    }

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"probe {ToParent} {Id} {Variant}");
}
