using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using LightsailContract.Conformance.Endpoints.Wire;

namespace LightsailContract.Conformance.Endpoints.Faults;

/// <summary>Answers in a form that the protocol does not have.</summary>
internal static class WireFaults
{
    private const string Form = "response-shape/*/document";

    public static FaultSet All()
    {
        var faults = new FaultSet(FaultCategory.Wire);
        faults.Lightsail("answer-truncated", "Documents break off.", Form, Text(text => text[..^1]));
        faults.Lightsail("answer-trailing-garbage", "Something follows documents.", Form, Text(text => text + "}"));
        faults.Lightsail(
            "answer-single-quotes",
            "Documents have single quotes.",
            Form,
            Text(text => text.Replace('"', '\''))
        );
        faults.Lightsail("answer-in-quotes", "Documents are written into a string.", Form, Text(InQuotes));
        faults.Lightsail("answer-array", "Documents are wrapped in a list.", Form, Text(text => $"[{text}]"));
        faults.Lightsail(
            "answer-nan",
            "Documents hold NaN.",
            Form,
            Text(text => text.Replace("true", "NaN", StringComparison.Ordinal))
        );
        faults.Lightsail(
            "answer-not-utf-8",
            "Documents are UTF-16.",
            Form,
            service => service.EditBytes((_, answer) => answer.Body = Encoding.Unicode.GetBytes(Read(answer)))
        );
        faults.Lightsail(
            "answer-wrapped",
            "Results stand inside a member named result.",
            "lifecycle-create-answers lifecycle-created-is-listed",
            Wrap
        );
        faults.Lightsail(
            "answer-capitalised",
            "Members begin with capitals.",
            "response-shape/*/spelling",
            Renamed(Capitalise)
        );
        faults.Lightsail(
            "answer-snake-case",
            "Members are in snake case.",
            "response-shape/*/spelling",
            Renamed(SnakeCase)
        );
        faults.Both(
            "success-created",
            "What succeeds has status 201.",
            "protocol-success-status",
            service => service.EditBytes((_, answer) => answer.Status = answer.Status == 200 ? 201 : answer.Status)
        );
        faults.Lightsail(
            "delete-not-found-always",
            "Deletions are answered by a bare 404, other unknown operations by an error of the protocol.",
            "lifecycle-delete-works",
            service =>
                service.EditBytes(
                    (call, answer) =>
                    {
                        if (call.Operation == Op.DeleteBucketAccessKey)
                        {
                            answer.Status = 404;
                            answer.Headers.Remove("x-amzn-ErrorType");
                            answer.Body = """{"detail":"Not Found"}"""u8.ToArray();
                        }
                    }
                )
        );
        faults.Lightsail(
            "content-type-html",
            "Answers are called text/html.",
            "protocol-content-type",
            service => service.EditJson((_, draft) => draft.Headers["Content-Type"] = "text/html")
        );
        faults.Lightsail(
            "content-type-json",
            "Answers are called application/json.",
            "protocol-content-type",
            service => service.EditJson((_, draft) => draft.Headers["Content-Type"] = "application/json")
        );
        faults.Lightsail(
            "request-id-missing",
            "Answers carry no request id.",
            "protocol-request-id",
            service => service.EditJson((_, draft) => draft.Headers.Remove("x-amzn-RequestId"))
        );
        faults.Iam("answer-truncated", "Documents break off.", Form, Text(text => text[..^1]));
        faults.Iam("answer-json", "Documents are JSON.", Form, Text(_ => "{}"));
        faults.Iam(
            "wrong-root",
            "A result's root is not called after the action.",
            Form,
            service => service.EditXmlResult(_ => true, (_, draft) => draft.Root.Name = XmlDraft.Namespace + "Response")
        );
        faults.Iam(
            "namespace-missing",
            "Documents are in no namespace.",
            "protocol-namespace",
            Text(text => text.Replace($" xmlns=\"{XmlDraft.Namespace}\"", "", StringComparison.Ordinal))
        );
        faults.Iam(
            "request-id-missing",
            "Answers carry no request id.",
            "protocol-request-id",
            service =>
                service.EditXml(
                    (_, draft) =>
                    {
                        draft.Headers.Remove("x-amzn-RequestId");
                        draft.All("RequestId")[0].Remove();
                    }
                )
        );
        return faults;
    }

    private static string Read(Answer answer) => Encoding.UTF8.GetString(answer.Body);

    private static string InQuotes(string text) => JsonSerializer.Serialize(text);

    private static Func<ServiceBehaviour, ServiceBehaviour> Text(Func<string, string> change) =>
        service => service.EditBytes((_, answer) => answer.Body = Encoding.UTF8.GetBytes(change(Read(answer))));

    private static ServiceBehaviour Wrap(ServiceBehaviour service) =>
        service.EditResult(_ => true, (_, draft) => draft.Body = new JsonObject { ["result"] = draft.Body });

    private static Func<ServiceBehaviour, ServiceBehaviour> Renamed(Func<string, string> rename) =>
        service => service.EditResult(_ => true, (_, draft) => draft.Body = Rename(draft.Body, rename)!.AsObject());

    private static JsonNode? Rename(JsonNode? node, Func<string, string> rename) =>
        node switch
        {
            JsonObject members => new JsonObject(
                members.Select(member => KeyValuePair.Create(rename(member.Key), Rename(member.Value, rename)))
            ),
            JsonArray entries => new JsonArray([.. entries.Select(entry => Rename(entry, rename))]),
            _ => node?.DeepClone(),
        };

    private static string Capitalise(string name) => char.ToUpperInvariant(name[0]) + name[1..];

    private static string SnakeCase(string name) =>
        string.Concat(name.Select(c => char.IsUpper(c) ? $"_{char.ToLowerInvariant(c)}" : $"{c}"));
}
