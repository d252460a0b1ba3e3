using System.Text.Json.Nodes;
using LightsailContract.Conformance.Endpoints.Wire;

namespace LightsailContract.Conformance.Endpoints.Variants;

/// <summary>What the records of operations may say.</summary>
internal static class OperationVariants
{
    public static VariantSet All()
    {
        var variants = new VariantSet();
        Records(variants, "operation-started", "An operation has only begun.", Start);
        Records(variants, "operation-error-members", "An operation has empty errorCode and errorDetails.", EmptyErrors);
        Records(variants, "operation-with-nulls", "An operation's unset members are null.", NullErrors);
        Records(variants, "operation-id-only", "An operation has its id only.", KeepId);
        variants.Lightsail(
            "operations-several",
            "A call sets several operations going.",
            service => service.EditResult(_ => true, (_, draft) => Double(draft))
        );
        return variants;
    }

    private static void Records(VariantSet variants, string id, string description, Action<JsonObject> edit) =>
        variants.Lightsail(id, description, service => service.EditRecords(edit));

    private static void Start(JsonObject record)
    {
        record["status"] = "Started";
        record["isTerminal"] = false;
    }

    private static void EmptyErrors(JsonObject record)
    {
        record["errorCode"] = "";
        record["errorDetails"] = "";
    }

    private static void NullErrors(JsonObject record)
    {
        record["errorCode"] = null;
        record["errorDetails"] = null;
        record["location"]!["availabilityZone"] = null;
    }

    private static void KeepId(JsonObject record)
    {
        foreach (var name in record.Select(member => member.Key).Where(name => name != "id").ToList())
        {
            record.Remove(name);
        }
    }

    private static void Double(JsonDraft draft)
    {
        if (draft.Records.FirstOrDefault()?.DeepClone() is { } copy)
        {
            copy["id"] = Guid.NewGuid().ToString();
            draft.Body["operations"]!.AsArray().Add(copy);
        }
    }
}
