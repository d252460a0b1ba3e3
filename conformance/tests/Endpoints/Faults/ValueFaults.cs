using System.Globalization;
using System.Text.Json.Nodes;
using LightsailContract.Conformance.Endpoints.State;
using LightsailContract.Conformance.Endpoints.Wire;

namespace LightsailContract.Conformance.Endpoints.Faults;

/// <summary>More ids, times, statuses and records that no contract allows.</summary>
internal static class ValueFaults
{
    private const string Created = "response-shape/*createdAt*";
    private const string IamCreated = "response-shape/*CreateDate/type";
    private const string Shape = "response-shape/CreateBucketAccessKey/*accessKeyId*";
    private const string IamShape = "response-shape/CreateAccessKey/*AccessKeyId*";

    public static IEnumerable<Fault> All() => [.. Ids(), .. Times(), .. Statuses(), .. Records()];

    private static FaultSet Ids()
    {
        var faults = new FaultSet(FaultCategory.Ids);
        Minted(faults, "with-space", "end in a space", id => id[..^1] + " ");
        Minted(faults, "with-nul", "end in NUL", id => id[..^1] + "\0", isXml: false);
        Minted(faults, "with-dot", "hold a dot", id => id[..10] + "." + id[11..]);
        Minted(faults, "with-cyrillic", "hold a letter of another script", id => "\u0410" + id[1..]);
        Minted(faults, "with-mark", "end in a combining mark", id => id[..^1] + "\u0301");
        faults.Iam("id-129-characters", "Ids have 129 characters.", IamShape, Minting(() => Mint.Id(length: 129)));
        faults.Iam("id-15-characters", "Ids have 15 characters.", IamShape, Minting(() => Mint.Id(length: 15)));
        faults.Lightsail("id-with-underscore", "Ids hold an underscore.", Shape, Minting(() => Mint.Id("AKIA_")));
        faults.Lightsail("id-of-40-characters", "Ids have 40 characters.", Shape, Minting(() => Mint.Id(length: 40)));
        faults.Lightsail("id-uuid", "Ids are UUIDs.", Shape, Minting(() => Guid.NewGuid().ToString()));
        faults.Both(
            "id-counted-from-live",
            "Ids count the keys that exist, so that one comes back after a deletion.",
            "key-id-unique",
            service => service.Keys(store => store with { NewId = (ledger, _) => $"AKIA{ledger.Live.Count:D16}" })
        );
        return faults;
    }

    private static FaultSet Times()
    {
        var faults = new FaultSet(FaultCategory.Timestamps);
        Json(faults, "iso-date", "is a date", time => time.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Json(faults, "object", "is an object", time => new JsonObject { ["seconds"] = time.ToUnixTimeSeconds() });
        Json(faults, "list", "is a list", time => new JsonArray(time.ToUnixTimeSeconds()));
        Json(faults, "infinite", "is infinite", _ => "Infinity");
        Json(faults, "not-a-number", "is NaN", _ => "NaN");
        Json(
            faults,
            "http-date",
            "is a date as HTTP writes it",
            time => time.ToString("R", CultureInfo.InvariantCulture)
        );
        Json(faults, "microseconds", "counts microseconds", time => time.ToUnixTimeMilliseconds() * 1000);
        Json(faults, "ticks", "counts ticks", time => time.UtcTicks);
        Json(faults, "empty", "is empty", _ => "");
        faults.Lightsail(
            "created-differs-by-hours",
            "A list shows createdAt in local time, two hours off.",
            "key-created-at-stable",
            service => service.EditListed(key => key["createdAt"] = (decimal)key["createdAt"]! + 7200)
        );
        faults.Lightsail(
            "created-grows",
            "createdAt grows by a minute with each list.",
            "key-created-at-stable",
            Growing
        );
        Xml(faults, "spaced", "has a space for T", text => text.Replace('T', ' '));
        Xml(faults, "date-only", "is a date", text => text[..10]);
        Xml(faults, "february-30", "is a day that there is not", _ => "2026-02-30T00:00:00Z");
        Xml(faults, "hour-25", "is an hour that there is not", _ => "2026-02-03T25:00:00Z");
        Xml(faults, "basic", "has no hyphens and colons", _ => "20260203T101112Z");
        Xml(faults, "rfc-822", "is a date as mails have it", _ => "Tue, 03 Feb 2026 10:11:12 GMT");
        Xml(faults, "american", "has the month first", _ => "02/03/2026 10:11:12 AM");
        Xml(faults, "empty", "is empty", _ => "");
        Xml(faults, "milliseconds", "counts milliseconds", _ => "1770113472000");
        return faults;
    }

    private static FaultSet Statuses()
    {
        var faults = new FaultSet(FaultCategory.Status);
        Status(faults, "upper-case", "ACTIVE");
        Status(faults, "spaced", "Active ");
        Status(faults, "empty", "");
        Status(faults, "enabled", "Enabled");
        Status(faults, "full-width", "\uFF21ctive");
        faults.Lightsail(
            "status-list",
            "A status is a list.",
            "response-shape/*status*",
            service => service.EditKeys(key => key["status"] = new JsonArray("Active"))
        );
        faults.Iam(
            "status-inactive-listed",
            "A key is created Active and listed Inactive.",
            "key-status-stable",
            service =>
                service.EditXmlKeys(Op.IsList, key => key.Element(XmlDraft.Namespace + "Status")!.Value = "Inactive")
        );
        faults.Iam(
            "status-inactive",
            "A new key is Inactive.",
            "new-key-active",
            service =>
                service.EditXmlKeys(_ => true, key => key.Element(XmlDraft.Namespace + "Status")!.Value = "Inactive")
        );
        foreach (var (id, name) in new[] { ("other", "someone-else"), ("lower", ""), ("arn", "arn:aws:iam::1:user/") })
        {
            faults.Iam(
                $"user-name-{id}",
                $"A key names its user wrongly ({id}).",
                "new-key-names-user listed-key-names-user",
                service =>
                    service.EditXmlKeys(
                        _ => true,
                        key =>
                        {
                            var user = key.Element(XmlDraft.Namespace + "UserName")!;
                            user.Value = name switch
                            {
                                "" => user.Value.ToUpperInvariant(),
                                "someone-else" => name,
                                _ => name + user.Value,
                            };
                        }
                    )
            );
        }

        return faults;
    }

    private static FaultSet Records()
    {
        var faults = new FaultSet(FaultCategory.Operations);
        Record(faults, "id-blank", "id is blank", "id", "  ");
        Record(
            faults,
            "type-lower-case",
            "operationType is in small letters",
            "operationType",
            "createbucketaccesskey"
        );
        Record(faults, "resource-type-plural", "resourceType is Buckets", "resourceType", "Buckets");
        Record(faults, "resource-type-key", "resourceType is BucketAccessKey", "resourceType", "BucketAccessKey");
        Record(faults, "terminal-number", "isTerminal is 1", "isTerminal", 1);
        Record(faults, "changed-text", "statusChangedAt is text", "statusChangedAt", "now");
        Record(faults, "details-object", "operationDetails is an object", "operationDetails", new JsonObject());
        Record(faults, "error-number", "errorCode is a number", "errorCode", 0);
        Record(faults, "location-list", "location is a list", "location", new JsonArray());
        Record(faults, "name-null-object", "resourceName is an object", "resourceName", new JsonObject());
        faults.Lightsail(
            "operation-region-number",
            "A location's regionName is a number.",
            "response-shape/*regionName*",
            service => service.EditRecords(record => record["location"]!["regionName"] = 1)
        );
        faults.Lightsail(
            "operations-with-null",
            "operations begins with null.",
            "response-shape/*operations[]/type",
            service =>
                service.EditResult(
                    operation => !Op.IsList(operation),
                    (_, draft) => draft.Body["operations"]!.AsArray().Insert(0, null)
                )
        );
        faults.Lightsail(
            "operations-of-ids",
            "operations are bare ids.",
            "response-shape/*operations[]/type",
            service =>
                service.EditResult(
                    operation => !Op.IsList(operation),
                    (_, draft) => draft.Body["operations"] = new JsonArray("operation-1")
                )
        );
        return faults;
    }

    private static void Minted(FaultSet faults, string id, string what, Func<string, string> change, bool isXml = true)
    {
        faults.Lightsail($"id-{id}", $"Ids {what}.", Shape, Minting(() => change(Mint.Id())));
        if (isXml)
        {
            faults.Iam($"id-{id}", $"Ids {what}.", IamShape, Minting(() => change(Mint.Id())));
        }
    }

    private static Func<ServiceBehaviour, ServiceBehaviour> Minting(Func<string> mint) =>
        service => service.Keys(store => store with { NewId = (_, _) => mint() });

    private static void Json(FaultSet faults, string id, string what, Func<DateTimeOffset, JsonNode> form) =>
        faults.Lightsail(
            $"created-{id}",
            $"createdAt {what}.",
            Created,
            service =>
                service.EditKeys(key =>
                    key["createdAt"] = form(
                        DateTimeOffset.FromUnixTimeMilliseconds((long)((decimal)key["createdAt"]! * 1000))
                    )
                )
        );

    private static void Xml(FaultSet faults, string id, string what, Func<string, string> form) =>
        faults.Iam(
            $"created-{id}",
            $"CreateDate {what}.",
            IamCreated,
            service =>
                service.EditXmlKeys(
                    _ => true,
                    key =>
                    {
                        var date = key.Element(XmlDraft.Namespace + "CreateDate")!;
                        date.Value = form(date.Value);
                    }
                )
        );

    private static ServiceBehaviour Growing(ServiceBehaviour service)
    {
        var lists = 0;
        return service.EditListed(key =>
            key["createdAt"] = (decimal)key["createdAt"]! + (60 * Interlocked.Increment(ref lists))
        );
    }

    private static void Status(FaultSet faults, string id, string status)
    {
        const string Rules = "new-key-active response-shape/*tatus/enum*";
        faults.Lightsail(
            $"status-is-{id}",
            $"A key's status is “{status}”.",
            Rules,
            service => service.EditKeys(key => key["status"] = status)
        );
        faults.Iam(
            $"status-is-{id}",
            $"A key's status is “{status}”.",
            Rules,
            service => service.EditXmlKeys(_ => true, key => key.Element(XmlDraft.Namespace + "Status")!.Value = status)
        );
    }

    private static void Record(FaultSet faults, string id, string what, string member, JsonNode value) =>
        faults.Lightsail(
            $"operation-{id}",
            $"An operation's {what}.",
            "response-shape/*operations[].* create-operation-type create-operation-resource-type",
            service => service.EditRecords(record => record[member] = value.DeepClone())
        );
}
