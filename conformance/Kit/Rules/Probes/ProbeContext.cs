using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Resources;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Rules.Probes;

/// <summary>The objects from which a probe is made: a parent, and an entry in it.</summary>
/// <param name="Calls">Makes valid calls.</param>
/// <param name="Protocol">Writes their requests.</param>
/// <param name="Expected">The expected state.</param>
/// <param name="Parent">The parent.</param>
/// <param name="NextIdentifier">Makes a new identifier if the caller chooses it; null if the service does.</param>
internal sealed record ProbeContext(
    CallFactory Calls,
    IWireProtocol Protocol,
    IExpectedState Expected,
    ParentRef Parent,
    Func<string?> NextIdentifier
)
{
    /// <summary>A valid call of the operation on the parent, and on the entry if it names one.</summary>
    public Call? Valid(Operation operation)
    {
        var resource = Calls.Resource;
        if (operation == resource.Create)
        {
            return Calls.Create(Parent, NextIdentifier());
        }

        if (operation == resource.List)
        {
            return Calls.List(Parent);
        }

        return Expected.Existing(Parent).FirstOrDefault() is { } entry ? Calls.Delete(entry) : null;
    }

    /// <summary>The same call as a probe.</summary>
    public static Call AsProbe(Call call, string probe, string description) =>
        call with
        {
            Purpose = Purpose.Probe,
            Probe = probe,
            Description = $"{call.Description} {description}",
        };

    /// <summary>The request that the protocol writes for the call.</summary>
    public WireRequest Write(Call call) => Protocol.Write(call.Operation, call.Input);
}
