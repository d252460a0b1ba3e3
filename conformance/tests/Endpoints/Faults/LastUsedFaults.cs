using System.Text.Json.Nodes;
using LightsailContract.Conformance.Endpoints.Lightsail;

namespace LightsailContract.Conformance.Endpoints.Faults;

/// <summary>What is said of a key's last use, while it was never used.</summary>
internal static class LastUsedFaults
{
    private const string Sentinel = "unused-key-sentinels";
    private const string Shape = Sentinel + " response-shape/GetBucketAccessKeys/*lastUsed*";

    public static FaultSet All()
    {
        var faults = new FaultSet(FaultCategory.LastUsed);
        faults.Lightsail(
            "last-used-absent",
            "A list leaves lastUsed out.",
            Sentinel,
            Key(key => key.Remove("lastUsed"))
        );
        faults.Lightsail("last-used-null", "A list's lastUsed is null.", Sentinel, Key(key => key["lastUsed"] = null));
        faults.Lightsail("last-used-text", "A list's lastUsed is N/A.", Shape, Key(key => key["lastUsed"] = "N/A"));
        faults.Lightsail("last-used-empty", "lastUsed is an empty object.", Sentinel, LastUsed(use => use.Clear()));
        faults.Lightsail("region-null", "An unused key's region is null.", Sentinel, Set("region", null));
        faults.Lightsail(
            "region-absent",
            "An unused key has no region.",
            Sentinel,
            LastUsed(use => use.Remove("region"))
        );
        faults.Lightsail("region-empty", "An unused key's region is empty.", Sentinel, Set("region", ""));
        faults.Lightsail("region-lower-case", "An unused key's region is n/a.", Sentinel, Set("region", "n/a"));
        faults.Lightsail("region-real", "An unused key has a region.", Sentinel, Set("region", "us-east-1"));
        faults.Lightsail("service-null", "An unused key's serviceName is null.", Sentinel, Set("serviceName", null));
        faults.Lightsail("service-empty", "An unused key's serviceName is empty.", Sentinel, Set("serviceName", ""));
        faults.Lightsail("service-real", "An unused key's serviceName is s3.", Sentinel, Set("serviceName", "s3"));
        faults.Lightsail("used-zero", "An unused key's lastUsedDate is 0.", Sentinel, Set("lastUsedDate", 0));
        faults.Lightsail(
            "used-now",
            "An unused key's lastUsedDate is now.",
            Sentinel,
            LastUsed(use => use["lastUsedDate"] = Now())
        );
        faults.Lightsail("used-text", "An unused key's lastUsedDate is N/A.", Shape, Set("lastUsedDate", "N/A"));
        faults.Lightsail("used-empty", "An unused key's lastUsedDate is empty.", Shape, Set("lastUsedDate", ""));
        faults.Lightsail("used-minus-one", "An unused key's lastUsedDate is -1.", Sentinel, Set("lastUsedDate", -1));
        faults.Lightsail(
            "last-used-capitalised",
            "lastUsed's members begin with capitals.",
            Sentinel,
            LastUsed(Capitalise)
        );
        faults.Lightsail(
            "last-used-data-on-create",
            "A creation says that the key was used.",
            Sentinel,
            service => service.EditCreated(key => key["lastUsed"] = Use())
        );
        return faults;
    }

    private static JsonNode Now() => LightsailTime.Node(DateTimeOffset.UtcNow);

    private static JsonObject Use() =>
        new()
        {
            ["lastUsedDate"] = Now(),
            ["region"] = "us-east-1",
            ["serviceName"] = "s3",
        };

    private static void Capitalise(JsonObject use)
    {
        foreach (var (name, value) in use.ToList())
        {
            use.Remove(name);
            use[char.ToUpperInvariant(name[0]) + name[1..]] = value;
        }
    }

    private static Func<ServiceBehaviour, ServiceBehaviour> Key(Action<JsonObject> edit) =>
        service => service.EditListed(edit);

    private static Func<ServiceBehaviour, ServiceBehaviour> LastUsed(Action<JsonObject> edit) =>
        Key(key => edit(key["lastUsed"]!.AsObject()));

    private static Func<ServiceBehaviour, ServiceBehaviour> Set(string member, JsonNode? value) =>
        LastUsed(use => use[member] = value?.DeepClone());
}
