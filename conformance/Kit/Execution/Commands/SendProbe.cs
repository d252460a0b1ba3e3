using System.Globalization;
using LightsailContract.Conformance.Execution.Cases;
using LightsailContract.Conformance.Rules.Probes;

namespace LightsailContract.Conformance.Execution.Commands;

/// <summary>Sends a variant of a rule's probe.</summary>
internal sealed record SendProbe(int ToParent, string Id, int Variant) : Command
{
    public override async Task RunAsync(TestCase testCase, int step, CancellationToken cancellationToken)
    {
        if (
            testCase.Context.Probes.TryGetValue(Id, out var probe)
            && probe.Prepare(Stand(testCase), Variant) is { } prepared
        )
        {
            // A service may fail by chance. If the probe makes it fail, it fails again.
            for (var attempt = 0; attempt < Probe.MaxAttempts; attempt++)
            {
                var exchange = await testCase
                    .CallAsync(prepared.Call, prepared.Options with { Step = step }, cancellationToken)
                    .ConfigureAwait(false);
                if (prepared.Undo(exchange) is { } undo)
                {
                    await testCase
                        .CallAsync(undo, prepared.Options with { Step = step, IsCleanup = true }, cancellationToken)
                        .ConfigureAwait(false);
                }

                if (!exchange.ServiceFailed)
                {
                    break;
                }
            }
        }
    }

    private ProbeContext Stand(TestCase testCase) =>
        new(testCase.Calls, testCase.Protocol, testCase.Expected, Parent(testCase, ToParent), testCase.NextIdentifier);

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"probe {ToParent} {Id} {Variant}");
}
