using System.Text.Json.Nodes;

namespace LightsailContract.Conformance.Endpoints.Faults;

/// <summary>Records of operations that are malformed, or about something else.</summary>
internal static class OperationFaults
{
    public static FaultSet All()
    {
        var faults = new FaultSet(FaultCategory.Operations);
        faults.Lightsail("operation-id-empty", "An operation's id is empty.", Shape("id"), Set("id", ""));
        faults.Lightsail("operation-id-number", "An operation's id is a number.", Shape("id"), Set("id", 7));
        faults.Lightsail(
            "operation-type-of-delete",
            "A creation's operation is a deletion.",
            "create-operation-type",
            Set("operationType", "DeleteBucketAccessKey")
        );
        faults.Lightsail(
            "operation-type-of-create",
            "A deletion's operation is a creation.",
            "delete-operation-type",
            Set("operationType", "CreateBucketAccessKey")
        );
        faults.Lightsail(
            "operation-names-other",
            "An operation names another bucket.",
            "create-operation-names-bucket delete-operation-names-bucket",
            Set("resourceName", "another-bucket")
        );
        faults.Lightsail(
            "operation-name-malformed",
            "An operation names no resource that there could be.",
            Shape("resourceName") + " create-operation-names-bucket",
            Set("resourceName", "-")
        );
        faults.Lightsail(
            "operation-of-instance",
            "An operation is about an instance.",
            "create-operation-resource-type delete-operation-resource-type",
            Set("resourceType", "Instance")
        );
        faults.Lightsail(
            "operation-terminal-text",
            "isTerminal is text.",
            Shape("isTerminal"),
            Set("isTerminal", "true")
        );
        faults.Lightsail(
            "operation-status-number",
            "An operation's status is a number.",
            Shape("status"),
            Set("status", 4)
        );
        faults.Lightsail(
            "operation-location-text",
            "A location is text.",
            Shape("location"),
            Set("location", "us-east-1")
        );
        faults.Lightsail(
            "operation-created-text",
            "An operation's createdAt is text.",
            Shape("createdAt"),
            Set("createdAt", "2026-11-22T05:53:22Z")
        );
        faults.Lightsail(
            "operation-times-reversed",
            "An operation's status changed before the operation began.",
            "operation-times-ordered",
            service => service.EditRecords(record => record["statusChangedAt"] = (decimal)record["createdAt"]! - 3600)
        );
        faults.Lightsail(
            "operations-object",
            "operations is one object, no list.",
            "response-shape/*/operations*",
            service =>
                service.EditResult(
                    operation => !Op.IsList(operation),
                    (_, draft) => draft.Body["operations"] = draft.Records.First().DeepClone()
                )
        );
        faults.Lightsail(
            "operation-status-upper-case",
            "An operation's status is in capitals.",
            Shape("status"),
            Set("status", "SUCCEEDED")
        );
        faults.Lightsail(
            "operation-status-new",
            "An operation's status is not a documented one.",
            Shape("status") + " response-shape/*/enum-documented",
            Set("status", "Queued")
        );
        faults.Lightsail(
            "operation-type-new",
            "An operation's type is not a documented one.",
            "response-shape/*operationType/enum-documented",
            Set("operationType", "MakeBucketAccessKey")
        );
        faults.Lightsail(
            "region-new",
            "The region is not a documented one.",
            "response-shape/*regionName/enum-documented",
            service => service.EditRecords(record => record["location"]!["regionName"] = "eu-south-9")
        );
        faults.Lightsail(
            "operation-failed",
            "An operation has failed, and the call has worked.",
            "create-operation-not-failed delete-operation-not-failed",
            Set("status", "Failed")
        );
        faults.Lightsail(
            "operation-id-repeated",
            "Every operation has the same id.",
            "create-operation-id-unique delete-operation-id-unique",
            Set("id", "operation-1")
        );
        Without(faults, "operations-absent", "A response has no operations.", body => body.Remove("operations"));
        Without(faults, "operations-null", "operations is null.", body => body["operations"] = null);
        Without(faults, "operations-empty", "operations is empty.", body => body["operations"] = new JsonArray());
        return faults;
    }

    private static void Without(FaultSet faults, string id, string description, Action<JsonObject> edit) =>
        faults.Lightsail(
            id,
            description,
            "create-shows-operations delete-shows-operations",
            service => service.EditResult(operation => !Op.IsList(operation), (_, draft) => edit(draft.Body))
        );

    private static string Shape(string member) => $"response-shape/*operations*{member}*";

    private static Func<ServiceBehaviour, ServiceBehaviour> Set(string member, JsonNode value) =>
        service => service.EditRecords(record => record[member] = value.DeepClone());
}
