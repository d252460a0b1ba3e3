using System.Text.Json.Nodes;
using LightsailContract.Conformance.Endpoints.State;

namespace LightsailContract.Conformance.Endpoints.Faults;

/// <summary>Secrets that are not given, or that stand where they must not.</summary>
internal static class SecretFaults
{
    private const string Member = "secretAccessKey";
    private const string Visible = "secret-only-on-create";
    private const string Shape = "response-shape/CreateBucketAccessKey/*secretAccessKey* " + Visible;

    public static FaultSet All()
    {
        var faults = new FaultSet(FaultCategory.Secrets);
        faults.Lightsail("secret-absent", "A creation shows no secret.", Visible, Created(key => key.Remove(Member)));
        faults.Lightsail("secret-null", "A creation's secret is null.", Visible, Created(key => key[Member] = null));
        faults.Lightsail("secret-empty", "A creation's secret is empty.", Shape, Created(key => key[Member] = ""));
        faults.Lightsail("secret-blank", "A creation's secret is blank.", Shape, Created(key => key[Member] = "  "));
        faults.Lightsail("secret-number", "A creation's secret is a number.", Shape, Created(key => key[Member] = 7));
        faults.Lightsail(
            "secret-in-list",
            "A list shows secrets.",
            Visible,
            Listed((key, stored) => key[Member] = stored.Secret)
        );
        faults.Lightsail(
            "secret-masked-in-list",
            "A list shows a mask in a secret's place.",
            Visible,
            Listed((key, _) => key[Member] = "********")
        );
        faults.Lightsail(
            "secret-in-delete",
            "A deletion shows the deleted key with its secret.",
            Visible,
            service =>
                service.EditResult(
                    Op.IsDelete,
                    (call, draft) => draft.Body["accessKey"] = new JsonObject { [Member] = call.Issued[^1].Secret }
                )
        );
        faults.Iam(
            "secret-absent",
            "A creation shows no secret.",
            Visible + " response-shape/CreateAccessKey/*SecretAccessKey*",
            service => service.EditXmlResult(Op.IsCreate, (_, draft) => draft.All("SecretAccessKey")[0].Remove())
        );
        faults.Iam("secret-in-list", "A list shows secrets.", Visible, SecretTaints.InXmlList("SecretAccessKey"));
        return faults;
    }

    private static Func<ServiceBehaviour, ServiceBehaviour> Created(Action<JsonObject> edit) =>
        service => service.EditCreated(edit);

    /// <summary>Edits listed keys, each together with what is stored of it.</summary>
    internal static Func<ServiceBehaviour, ServiceBehaviour> Listed(Action<JsonObject, StoredKey> edit) =>
        service =>
            service.EditResult(
                Op.IsList,
                (call, draft) =>
                {
                    foreach (var key in draft.Keys.ToList())
                    {
                        edit(key, call.Issued.Last(stored => stored.Id == (string?)key["accessKeyId"]));
                    }
                }
            );
}
