using System.Text;
using System.Text.Json.Nodes;

namespace LightsailContract.Conformance.Endpoints.Faults;

/// <summary>Readers that take a value of a wrong type, or a document that is none, for what the caller may have meant.</summary>
internal static class ReadingFaults
{
    public static FaultSet All()
    {
        var faults = new FaultSet(FaultCategory.Input);
        foreach (var (member, name) in new[] { ("bucketName", "bucket"), ("accessKeyId", "key") })
        {
            var rules = $"input/*/{member}/type";
            Coerced(
                faults,
                $"{name}-in-list-taken",
                $"A list with one {member} is taken for it.",
                rules,
                member,
                First
            );
            Coerced(
                faults,
                $"{name}-in-object-taken",
                $"An object with a {member} is taken for it.",
                rules,
                member,
                Inner
            );
        }

        Coerced(
            faults,
            "key-number-succeeds",
            "A deletion whose id is a number succeeds.",
            "input/DeleteBucketAccessKey/accessKeyId/type",
            "accessKeyId",
            node =>
                node is JsonValue value && value.GetValueKind() == System.Text.Json.JsonValueKind.Number ? "N" : null,
            Taking("N")
        );
        Coerced(
            faults,
            "key-true-succeeds",
            "A deletion whose id is true succeeds.",
            "input/DeleteBucketAccessKey/accessKeyId/type",
            "accessKeyId",
            node => node is JsonValue value && value.GetValueKind() == System.Text.Json.JsonValueKind.True ? "T" : null,
            Taking("T")
        );
        Coerced(
            faults,
            "key-empty-list-succeeds",
            "A deletion of an empty list of ids succeeds.",
            "input/DeleteBucketAccessKey/accessKeyId/type",
            "accessKeyId",
            node => node is JsonArray { Count: 0 } ? "E" : null,
            Taking("E")
        );
        faults.Lightsail(
            "key-null-deletes-nothing",
            "A deletion whose id is null succeeds, and deletes nothing.",
            "input/DeleteBucketAccessKey/accessKeyId/*",
            LooseInput.Ids("accessKeyId", id => id.Length == 0)
        );
        faults.Lightsail(
            "wrong-type-502",
            "A bucket's name of a wrong type makes the endpoint fail with status 502.",
            "input/*/bucketName/type",
            service => service.Answering(ProblemKind.Malformed, error => error with { Status = 502 })
        );
        faults.Lightsail(
            "wrong-type-undocumented",
            "A value of a wrong type is answered by an error of the endpoint's own.",
            "input/*/bucketName/type",
            service => service.Answering(ProblemKind.Malformed, error => error with { Code = "JsonParseException" })
        );
        Read(faults, "array-body-taken", "A list with one document is taken for it.", "protocol-malformed", Unlisted);
        Read(
            faults,
            "body-in-quotes-taken",
            "A document within a string is taken for it.",
            "protocol-malformed",
            Unquoted
        );
        Read(faults, "cut-body-closed", "Missing quotes and brackets are added.", "protocol-truncated", Closed);
        faults.Both(
            "put-accepted",
            "Calls may come by PUT.",
            "protocol-method",
            Requests(rules => rules with { IsMethod = method => method is "POST" or "PUT" })
        );
        faults.Both(
            "plain-text-accepted",
            "Bodies may be plain text.",
            "protocol-media-type",
            Requests(rules =>
                rules with
                {
                    IsMediaType = (expected, given) => given is "text/plain" || rules.IsMediaType(expected, given),
                }
            )
        );
        faults.Both(
            "charset-refused",
            "A media type must have the parameters that the endpoint's own client sends.",
            "protocol-media-type-parameters",
            service =>
                service with
                {
                    Before = call =>
                    {
                        service.Before(call);
                        var hasCharset = call.Header("Content-Type").Contains(';', StringComparison.Ordinal);
                        var isForm = call.Header("Content-Type").Contains("form", StringComparison.Ordinal);
                        if (hasCharset != isForm)
                        {
                            throw new ProblemException(ProblemKind.WrongContentType);
                        }
                    },
                }
        );
        faults.Iam(
            "other-year-accepted",
            "A version of an earlier year is served.",
            "protocol-version",
            Requests(rules =>
                rules with
                {
                    IsContract = (expected, given) => string.CompareOrdinal(given, expected) <= 0,
                }
            )
        );
        faults.Lightsail(
            "prefix-of-any-service-accepted",
            "A target's prefix may be that of any service, if a version ends it.",
            "protocol-target-prefix",
            Requests(rules =>
                rules with
                {
                    IsContract = (expected, given) => given.Length > 0 && given.Contains('_', StringComparison.Ordinal),
                }
            )
        );
        faults.Iam(
            "missing-action-means-list",
            "A request that names no action is taken for a list.",
            "protocol-missing-operation",
            Requests(rules => rules with { DefaultOperation = Op.ListAccessKeys })
        );
        faults.Iam(
            "unknown-member-refused",
            "A member that the model does not know is refused.",
            "*unknown-member*",
            service =>
                service with
                {
                    Checked = call =>
                    {
                        service.Checked(call);
                        if (Encoding.UTF8.GetString(call.Body).Contains("UnknownMember", StringComparison.Ordinal))
                        {
                            throw new ProblemException(ProblemKind.InvalidMember);
                        }
                    },
                }
        );
        faults.Lightsail(
            "unknown-member-crashes",
            "A member that the model does not know makes the endpoint fail.",
            "*unknown-member*",
            service =>
                service with
                {
                    Checked = call =>
                    {
                        service.Checked(call);
                        if (Encoding.UTF8.GetString(call.Body).Contains("UnknownMember", StringComparison.Ordinal))
                        {
                            throw new ProblemException(ProblemKind.Internal);
                        }
                    },
                }
        );
        return faults;
    }

    private static void Coerced(
        FaultSet faults,
        string id,
        string description,
        string rules,
        string member,
        Func<JsonNode, string?> meaning,
        Func<ServiceBehaviour, ServiceBehaviour>? more = null
    ) =>
        faults.Lightsail(
            id,
            description,
            rules,
            service =>
                Requests(requests => requests with { Body = body => Coerce(body, member, meaning) })(
                    more is null ? service : more(service)
                )
        );

    private static void Read(
        FaultSet faults,
        string id,
        string description,
        string rules,
        Func<string, string> change
    ) =>
        faults.Lightsail(
            id,
            description,
            rules,
            Requests(requests =>
                requests with
                {
                    Body = body => Encoding.UTF8.GetBytes(change(Encoding.UTF8.GetString(body))),
                }
            )
        );

    private static Func<ServiceBehaviour, ServiceBehaviour> Taking(string id) =>
        LooseInput.Ids("accessKeyId", text => text == id);

    private static byte[] Coerce(byte[] body, string member, Func<JsonNode, string?> meaning)
    {
        if (Parse(Encoding.UTF8.GetString(body)) is JsonObject document && document[member] is { } node)
        {
            if (meaning(node) is { } text)
            {
                document[member] = text;
                return Encoding.UTF8.GetBytes(document.ToJsonString());
            }
        }

        return body;
    }

    private static string? First(JsonNode node) =>
        node is JsonArray { Count: 1 } list && list[0] is JsonValue value && value.TryGetValue(out string? text)
            ? text
            : null;

    private static string? Inner(JsonNode node) =>
        node is JsonObject { Count: 1 } map
        && map.First().Value is JsonValue value
        && value.TryGetValue(out string? text)
            ? text
            : null;

    private static string Unlisted(string text) =>
        Parse(text) is JsonArray { Count: 1 } list ? list[0]!.ToJsonString() : text;

    private static string Unquoted(string text) =>
        Parse(text) is JsonValue value && value.TryGetValue(out string? inner) ? inner : text;

    private static readonly string[] Ends = ["", "}", "\"}"];

    private static string Closed(string text) =>
        Ends.Select(end => text + end).FirstOrDefault(whole => Parse(whole) is not null) ?? text;

    private static JsonNode? Parse(string text)
    {
        try
        {
            return JsonNode.Parse(text);
        }
        catch (System.Text.Json.JsonException)
        {
            return null;
        }
    }

    private static Func<ServiceBehaviour, ServiceBehaviour> Requests(Func<RequestRules, RequestRules> change) =>
        service => service with { Requests = change(service.Requests) };
}
