using LightsailContract.Conformance.Oracle;
using LightsailContract.Conformance.Search;
using LightsailContract.Conformance.Session;
using LightsailContract.Conformance.Wire;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Probes;

/// <summary>What a probe is made from: a parent, and an entry in it.</summary>
/// <param name="Scene">The sequence that it is sent in.</param>
/// <param name="Parent">The parent.</param>
internal sealed record ProbeStand(Scene Scene, ParentRef Parent)
{
    public WireSession Session => Scene.Stage.Session;

    /// <summary>A valid call of the operation on the parent, and on the entry where it names one.</summary>
    public Call? Valid(Operation operation)
    {
        var (calls, resource) = (Scene.Calls, Scene.Resource);
        if (operation == resource.Create)
        {
            return calls.Create(Parent, Scene.NextIdentifier());
        }

        if (operation == resource.List)
        {
            return calls.List(Parent);
        }

        return Scene.Oracle.Existing(Parent).FirstOrDefault() is { } entry ? calls.Delete(entry) : null;
    }

    /// <summary>The same call as a probe.</summary>
    public static Call AsProbe(Call call, string probe, string story) =>
        call with
        {
            Purpose = Purpose.Probe,
            Probe = probe,
            Story = $"{call.Story} {story}",
        };

    /// <summary>The request that the protocol writes for the call.</summary>
    public WireRequest Write(Call call) => Session.Protocol.Write(call.Operation, call.Input);
}
