using System.Globalization;
using LightsailContract.Conformance.Generation;
using LightsailContract.Conformance.Protocols;

namespace LightsailContract.Conformance.Reporting;

/// <summary>Writes the replay text of a violation. It has no identifier and no secret, because commands use numbers.</summary>
internal static class Replay
{
    public static string Write(Counterexample example, long seed) =>
        System.Text.Encoding.UTF8.GetString(
            JsonWire.Write(
                new WireMap([
                    new("rule", new WireString(example.Finding.Rule.Info.Id)),
                    new("resource", new WireString(example.TestCase.Resource.Resource.Name)),
                    new("seed", new WireNumber(seed.ToString(CultureInfo.InvariantCulture))),
                    new(
                        "steps",
                        new WireList([.. example.Commands.Select(command => new WireString(command.ToString()))])
                    ),
                ])
            )
        );
}
