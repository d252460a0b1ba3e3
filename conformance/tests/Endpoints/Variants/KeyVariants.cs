using System.Globalization;
using System.Text.Json.Nodes;
using LightsailContract.Conformance.Endpoints.State;

namespace LightsailContract.Conformance.Endpoints.Variants;

/// <summary>What a key may look like.</summary>
internal static class KeyVariants
{
    private static int _counted;

    public static VariantSet All()
    {
        var variants = new VariantSet();
        variants.Both("id-asia", "Ids begin with ASIA.", Ids(() => Mint.Id("ASIA")));
        variants.Both("id-digits", "Ids are digits.", Ids(() => Mint.Id("", alphabet: "0123456789")));
        variants.Both("id-letters", "Ids are letters.", Ids(() => Mint.Id("", alphabet: "ABCDEFGHIJKLMNOPQRSTUVWXYZ")));
        variants.Iam("id-16-characters", "Ids are as short as may be.", Ids(() => Mint.Id(length: 16)));
        variants.Iam("id-128-characters", "Ids are as long as may be.", Ids(() => Mint.Id(length: 128)));
        variants.Iam(
            "id-word-characters",
            "Ids hold small letters and underscores.",
            Ids(() => Mint.Id("k_", alphabet: "abc_XYZ189"))
        );
        variants.Both("secret-short", "Secrets have sixteen characters.", Secrets(() => Mint.Secret(16)));
        variants.Both("secret-counted", "Secrets differ in a number at their end.", Secrets(Counted));
        variants.Both("secret-long", "Secrets have 200 characters.", Secrets(() => Mint.Secret(200)));
        variants.Both(
            "secret-any-text",
            "Secrets hold blanks, quotes and letters of other scripts.",
            Secrets(() => $"é \"<&'\\ {Mint.Secret(24)} ключ")
        );
        Listed(
            variants,
            "last-used-date-null",
            "lastUsedDate is null, not absent.",
            key => key["lastUsed"]!["lastUsedDate"] = null
        );
        Listed(
            variants,
            "secret-null-in-list",
            "A list's secretAccessKey is null.",
            key => key["secretAccessKey"] = null
        );
        Listed(
            variants,
            "last-used-with-unknown-member",
            "lastUsed has a member that the model does not know.",
            key => key["lastUsed"]!["account"] = "x"
        );
        Listed(
            variants,
            "list-of-ids-and-last-use",
            "A list leaves out what the creation showed.",
            key =>
            {
                key.Remove("status");
                key.Remove("createdAt");
            }
        );
        Created(variants, "create-last-used-empty", "A creation's lastUsed is empty.", _ => new JsonObject());
        Created(variants, "create-last-used-null", "A creation's lastUsed is null.", _ => null);
        Created(
            variants,
            "create-last-used-sentinels",
            "A creation's lastUsed is that of an unused key.",
            _ => Unused()
        );
        Created(variants, "create-last-used-nulls", "A creation's lastUsed has nulls only.", _ => Nulls());
        variants.Lightsail(
            "optional-members-absent",
            "Neither status nor createdAt is shown.",
            service =>
                service.EditKeys(key =>
                {
                    key.Remove("status");
                    key.Remove("createdAt");
                })
        );
        variants.Lightsail(
            "optional-members-null",
            "Status and createdAt are null.",
            service =>
                service.EditKeys(key =>
                {
                    key["status"] = null;
                    key["createdAt"] = null;
                })
        );
        return variants;
    }

    private static JsonObject Unused() =>
        new()
        {
            ["lastUsedDate"] = null,
            ["region"] = "N/A",
            ["serviceName"] = "N/A",
        };

    private static JsonObject Nulls() =>
        new()
        {
            ["lastUsedDate"] = null,
            ["region"] = null,
            ["serviceName"] = null,
        };

    private static void Listed(VariantSet variants, string id, string description, Action<JsonObject> edit) =>
        variants.Lightsail(id, description, service => service.EditListed(edit));

    private static void Created(
        VariantSet variants,
        string id,
        string description,
        Func<JsonObject, JsonNode?> lastUsed
    ) => variants.Lightsail(id, description, service => service.EditCreated(key => key["lastUsed"] = lastUsed(key)));

    private static Func<ServiceBehaviour, ServiceBehaviour> Ids(Func<string> mint) =>
        service => service.Keys(store => store with { NewId = (_, _) => mint() });

    private static string Counted() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"wJalrXUtnFEMIK7MDENGbPxRfiCY{Interlocked.Increment(ref _counted):d12}"
        );

    private static Func<ServiceBehaviour, ServiceBehaviour> Secrets(Func<string> mint) =>
        service => service.Keys(store => store with { NewSecret = (_, _) => mint() });
}
