using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Resources;

namespace LightsailContract.Conformance.Rules.Observations;

/// <summary>Notes which optional members of an output an endpoint leaves out.</summary>
internal sealed class LeftOutObserver : Observer
{
    public override void Observe(Exchange exchange, IRunView run, ObservationLog log)
    {
        if (exchange.Parsed is not ParsedResponse.Success success || exchange.Operation.Output is not { } output)
        {
            return;
        }

        foreach (var member in run.Contract.GetStructure(output).Members)
        {
            if (success.Document.Find(member.Name).IsNothing())
            {
                log.Note(
                    $"left-out/{exchange.Operation.Name}",
                    $"The members that {exchange.Operation.Name} sometimes leaves out.",
                    member.Name
                );
            }
        }
    }
}
