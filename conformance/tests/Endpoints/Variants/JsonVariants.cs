using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace LightsailContract.Conformance.Endpoints.Variants;

/// <summary>The forms that a JSON document may take.</summary>
internal static class JsonVariants
{
    public static VariantSet All()
    {
        var variants = new VariantSet();
        variants.Lightsail("list-reversed", "A list begins with the newest.", Listing(keys => keys.Reverse()));
        variants.Lightsail(
            "list-shuffled",
            "A list has another order each time.",
            Listing(keys => keys.OrderBy(_ => Guid.NewGuid()))
        );
        variants.Lightsail(
            "list-absent-when-empty",
            "An empty list is left out.",
            WhenEmpty(draft => draft.Remove("accessKeys"))
        );
        variants.Lightsail("members-reversed", "Members come in another order.", Walking(Reverse));
        variants.Lightsail(
            "unknown-members",
            "Every object has members that the model does not know.",
            Walking(AddUnknown)
        );
        variants.Lightsail(
            "indented",
            "Documents are indented.",
            Writing(new JsonSerializerOptions { WriteIndented = true })
        );
        variants.Lightsail(
            "escaped",
            "Documents escape whatever they may.",
            Writing(new JsonSerializerOptions { Encoder = JavaScriptEncoder.Default })
        );
        Times(
            variants,
            "times-in-whole-seconds",
            "Times are integers.",
            seconds => decimal.Truncate(seconds).ToString("0", CultureInfo.InvariantCulture)
        );
        Times(
            variants,
            "times-with-zeros",
            "Times have six decimals.",
            seconds => seconds.ToString("0.000000", CultureInfo.InvariantCulture)
        );
        Times(
            variants,
            "times-with-exponent",
            "Times have an exponent.",
            seconds => ((double)seconds).ToString("E15", CultureInfo.InvariantCulture)
        );
        variants.Lightsail("times-in-both-forms", "The same time is written with and without an exponent.", MixedTimes);
        return variants;
    }

    private static Func<ServiceBehaviour, ServiceBehaviour> Listing(
        Func<IEnumerable<JsonNode?>, IEnumerable<JsonNode?>> order
    ) =>
        service =>
            service.EditResult(
                Op.IsList,
                (_, draft) =>
                    draft.Body["accessKeys"] = new JsonArray([
                        .. order(draft.Body["accessKeys"]!.AsArray().Select(key => key!.DeepClone()).ToList()),
                    ])
            );

    private static Func<ServiceBehaviour, ServiceBehaviour> WhenEmpty(Action<JsonObject> edit) =>
        service =>
            service.EditResult(
                Op.IsList,
                (_, draft) =>
                {
                    if (!draft.Keys.Any())
                    {
                        edit(draft.Body);
                    }
                }
            );

    private static Func<ServiceBehaviour, ServiceBehaviour> Walking(Action<JsonObject> edit) =>
        service => service.EditJson((_, draft) => JsonWalk.Objects(draft.Body, edit));

    private static void Reverse(JsonObject members)
    {
        foreach (var (name, value) in members.Reverse().ToList())
        {
            members.Remove(name);
            members[name] = value;
        }
    }

    private static void AddUnknown(JsonObject members)
    {
        members["xFuture"] = "new";
        members["xFutures"] = new JsonArray(1, 2.5, true, null, new JsonObject { ["accessKeys"] = "x" });
    }

    private static Func<ServiceBehaviour, ServiceBehaviour> Writing(JsonSerializerOptions options) =>
        service =>
            service.EditBytes(
                (_, answer) => answer.Body = JsonSerializer.SerializeToUtf8Bytes(JsonNode.Parse(answer.Body), options)
            );

    private static void Times(VariantSet variants, string id, string description, Func<decimal, string> form) =>
        variants.Lightsail(id, description, Timed((_, seconds) => form(seconds)));

    private static ServiceBehaviour MixedTimes(ServiceBehaviour service) =>
        Timed(
            (call, seconds) =>
                seconds.ToString(call.Number % 2 == 0 ? "0.000" : "0.############E+0", CultureInfo.InvariantCulture)
        )(service);

    private static Func<ServiceBehaviour, ServiceBehaviour> Timed(Func<Exchange, decimal, string> form) =>
        service =>
            service.EditJson(
                (call, draft) =>
                    JsonWalk.Objects(
                        draft.Body,
                        members =>
                        {
                            foreach (var name in members.Select(member => member.Key).Where(IsTime).ToList())
                            {
                                members[name] = JsonNode.Parse(
                                    Encoding.UTF8.GetBytes(form(call, (decimal)members[name]!))
                                );
                            }
                        }
                    )
            );

    private static bool IsTime(string name) => name is "createdAt" or "statusChangedAt";
}
