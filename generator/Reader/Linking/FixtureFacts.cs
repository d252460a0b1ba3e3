using LightsailContract.Model;

namespace LightsailContract.Reader.Linking;

/// <summary>What is there only so that other things can be checked.</summary>
internal static class FixtureFacts
{
    public static Operation Mark(Operation operation, HashSet<string> fixtures) =>
        fixtures.Contains(operation.Name) ? operation with { Fixture = true } : operation;

    /// <summary>A resource is a fixture if all its calls are fixtures.</summary>
    public static Resource Mark(Resource resource, HashSet<string> fixtures)
    {
        LifecycleCall?[] calls = [resource.Create, resource.List, resource.Delete];
        var given = calls.OfType<LifecycleCall>().ToList();
        var fixture = given.Count > 0 && given.TrueForAll(call => fixtures.Contains(call.Operation));
        return fixture ? resource with { Fixture = true } : resource;
    }
}
