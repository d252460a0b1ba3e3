using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using LightsailContract.Conformance.Endpoints.Wire;

namespace LightsailContract.Conformance.Endpoints.Faults;

/// <summary>More answers whose bytes, headers or elements a client cannot use.</summary>
internal static class FormFaults
{
    private const string Form = "response-shape/*/document";
    private const string Namespace = "https://iam.amazonaws.com/doc/2010-05-08/";

    public static FaultSet All()
    {
        var faults = new FaultSet(FaultCategory.Wire);
        Bytes(faults, "answer-empty", "Results are empty.", Form + " lifecycle-create-answers", _ => []);
        Bytes(faults, "answer-half", "Results end in the middle.", Form, body => body[..(body.Length / 2)]);
        Bytes(
            faults,
            "answer-utf-16",
            "Results are UTF-16 without a mark.",
            Form,
            body => Encoding.Unicode.GetBytes(Text(body))
        );
        Bytes(faults, "answer-compressed", "Results are compressed, and no header says so.", Form, Compressed);
        Bytes(
            faults,
            "answer-no-utf-8",
            "Results hold a byte that is no UTF-8.",
            Form,
            body => [.. body[..^1], 0xFF, body[^1]]
        );
        Bytes(faults, "answer-twice", "Results are written twice.", Form, body => [.. body, .. body]);
        Bytes(
            faults,
            "answer-callback",
            "Results are wrapped in a call of a function.",
            Form,
            body => Encoding.UTF8.GetBytes($"done({Text(body)});")
        );
        Bytes(
            faults,
            "answer-quoted",
            "Results are written into a JSON string.",
            Form,
            body => Encoding.UTF8.GetBytes(System.Text.Json.JsonSerializer.Serialize(Text(body)))
        );
        Status(faults, 202);
        Status(faults, 204);
        Status(faults, 206);
        Status(faults, 302);
        Headers(
            faults,
            "encoding-claimed",
            "Results are called compressed, and are not.",
            "response-shape/*/document lifecycle-create-works",
            headers => headers["Content-Encoding"] = "gzip"
        );
        Headers(
            faults,
            "content-type-stream",
            "Results are called a stream of bytes.",
            "protocol-content-type",
            headers => headers["Content-Type"] = "application/octet-stream"
        );
        Lightsail(
            faults,
            "content-type-1.0",
            "Results are called JSON 1.0.",
            "protocol-content-type",
            draft => draft.Headers["Content-Type"] = "application/x-amz-json-1.0"
        );
        Lightsail(
            faults,
            "request-id-empty",
            "Request ids are empty.",
            "protocol-request-id",
            draft => draft.Headers["x-amzn-RequestId"] = ""
        );
        Lightsail(
            faults,
            "request-id-in-body",
            "Request ids are in the body.",
            "protocol-request-id",
            draft =>
            {
                draft.Body["requestId"] = draft.Headers["x-amzn-RequestId"];
                draft.Headers.Remove("x-amzn-RequestId");
            }
        );
        Iam(
            faults,
            "namespace-of-2010-05-07",
            "Documents are in the namespace of another version.",
            "protocol-namespace",
            text => text.Replace(Namespace, "https://iam.amazonaws.com/doc/2010-05-07/", StringComparison.Ordinal)
        );
        Iam(
            faults,
            "namespace-without-slash",
            "The namespace lacks its last slash.",
            "protocol-namespace",
            text => text.Replace(Namespace, Namespace[..^1], StringComparison.Ordinal)
        );
        Iam(
            faults,
            "namespace-over-http",
            "The namespace begins with http.",
            "protocol-namespace",
            text => text.Replace("https://iam", "http://iam", StringComparison.Ordinal)
        );
        Iam(
            faults,
            "root-lower-case",
            "Elements begin with small letters.",
            Form,
            text =>
                text.Replace("<Create", "<create", StringComparison.Ordinal)
                    .Replace("</Create", "</create", StringComparison.Ordinal)
        );
        Iam(
            faults,
            "entity-undeclared",
            "Documents use an entity that they do not declare.",
            Form,
            text => text.Replace("<RequestId>", "<RequestId>&nbsp;", StringComparison.Ordinal)
        );
        Iam(
            faults,
            "tags-crossed",
            "An element is closed by another name.",
            Form,
            text => text.Replace("</RequestId>", "</RequestID>", StringComparison.Ordinal)
        );
        Iam(
            faults,
            "text-not-escaped",
            "Documents hold a bare ampersand.",
            Form,
            text => text.Replace("<RequestId>", "<RequestId>a&b", StringComparison.Ordinal)
        );
        Iam(
            faults,
            "latin-1-declared",
            "Documents say that they are in a charset that there is not.",
            Form,
            text => """<?xml version="1.0" encoding="none"?>""" + text
        );
        faults.Iam(
            "result-renamed",
            "A creation's result element has the name of its output's shape.",
            Form + " lifecycle-create-answers",
            service =>
                service.EditXmlResult(
                    Op.IsCreate,
                    (_, draft) =>
                        draft.All("CreateAccessKeyResult")[0].Name = XmlDraft.Namespace + "CreateAccessKeyOutput"
                )
        );
        faults.Iam(
            "result-twice",
            "A creation's key is in the result's result.",
            "lifecycle-create-answers response-shape/CreateAccessKey/*",
            service =>
                service.EditXmlResult(
                    Op.IsCreate,
                    (_, draft) =>
                    {
                        var result = draft.All("CreateAccessKeyResult")[0];
                        result.ReplaceNodes(XmlDraft.Element("CreateAccessKeyResult", result.Nodes().ToList()));
                    }
                )
        );
        faults.Iam(
            "members-as-attributes",
            "Keys' members are attributes.",
            "response-shape/CreateAccessKey/* lifecycle-create-answers",
            service => service.EditXmlKeys(Op.IsCreate, AsAttributes)
        );
        faults.Iam(
            "entries-flattened",
            "A list's entries stand beside one another, without a list around them.",
            "lifecycle-created-is-listed response-shape/ListAccessKeys/*",
            service => service.EditXmlResult(Op.IsList, (_, draft) => Flatten(draft.All("AccessKeyMetadata")[0]))
        );
        faults.Iam(
            "entries-numbered",
            "A list's entries are called member.1 and so on.",
            "lifecycle-created-is-listed response-shape/ListAccessKeys/*",
            service => service.EditXmlResult(Op.IsList, (_, draft) => Number(draft.All("AccessKeyMetadata")[0]))
        );
        faults.Iam(
            "truncated-as-word",
            "IsTruncated is yes or no.",
            "response-shape/ListAccessKeys/IsTruncated/type",
            service => service.EditXmlResult(Op.IsList, (_, draft) => draft.All("IsTruncated")[0].Value = "no")
        );
        faults.Iam(
            "truncated-missing-list",
            "A list without keys lacks its list.",
            "response-shape/ListAccessKeys/AccessKeyMetadata/required",
            service =>
                service.EditXmlResult(
                    Op.IsList,
                    (_, draft) =>
                    {
                        if (!draft.Keys.Any())
                        {
                            draft.All("AccessKeyMetadata")[0].Remove();
                        }
                    }
                )
        );
        return faults;
    }

    private static string Text(byte[] body) => Encoding.UTF8.GetString(body);

    private static byte[] Compressed(byte[] body)
    {
        using var bytes = new MemoryStream();
        using (var stream = new GZipStream(bytes, CompressionLevel.Fastest))
        {
            stream.Write(body);
        }

        return bytes.ToArray();
    }

    private static void AsAttributes(XElement key)
    {
        foreach (var member in key.Elements().ToList())
        {
            key.SetAttributeValue(member.Name.LocalName, member.Value);
            member.Remove();
        }
    }

    private static void Flatten(XElement list)
    {
        var entries = list.Elements().ToList();
        list.ReplaceWith(entries.Select(entry => XmlDraft.Element("AccessKeyMetadata", entry.Nodes())));
    }

    private static void Number(XElement list)
    {
        var number = 0;
        foreach (var entry in list.Elements().ToList())
        {
            entry.Name = XmlDraft.Namespace + $"member.{++number}";
        }
    }

    private static void Bytes(
        FaultSet faults,
        string id,
        string description,
        string rules,
        Func<byte[], byte[]> change
    ) =>
        faults.Both(
            id + "-result",
            description,
            rules,
            service =>
                service.EditBytes(
                    (call, answer) =>
                    {
                        if (call.Problem is null && answer.Body.Length > 0)
                        {
                            answer.Body = change(answer.Body);
                        }
                    }
                )
        );

    private static void Status(FaultSet faults, int status) =>
        faults.Both(
            $"success-{status}",
            $"What succeeds has status {status}.",
            "protocol-success-status response-shape/*/document lifecycle-create-works",
            service =>
                service.EditBytes(
                    (call, answer) =>
                    {
                        if (call.Problem is null)
                        {
                            answer.Status = status;
                            // HTTP has no body there.
                            answer.Body = status == 204 ? [] : answer.Body;
                        }
                    }
                )
        );

    private static void Headers(
        FaultSet faults,
        string id,
        string description,
        string rules,
        Action<Dictionary<string, string>> edit
    ) =>
        faults.Both(
            id,
            description,
            rules,
            service =>
                service.EditBytes(
                    (call, answer) =>
                    {
                        if (call.Problem is null)
                        {
                            edit(answer.Headers);
                        }
                    }
                )
        );

    private static void Lightsail(
        FaultSet faults,
        string id,
        string description,
        string rules,
        Action<JsonDraft> edit
    ) => faults.Lightsail(id, description, rules, service => service.EditJson((_, draft) => edit(draft)));

    private static void Iam(
        FaultSet faults,
        string id,
        string description,
        string rules,
        Func<string, string> change
    ) =>
        faults.Iam(
            id,
            description,
            rules,
            service =>
                service.EditBytes(
                    (call, answer) =>
                    {
                        if (call.Problem is null)
                        {
                            answer.Body = Encoding.UTF8.GetBytes(change(Text(answer.Body)));
                        }
                    }
                )
        );
}
