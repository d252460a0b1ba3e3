using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using LightsailContract.Conformance.Endpoints.Iam;
using LightsailContract.Conformance.Endpoints.State;
using LightsailContract.Conformance.Endpoints.Wire;

namespace LightsailContract.Conformance.Endpoints.Variants;

/// <summary>More that is unusual, and legal: forms of documents, headers and ids, and what the documents leave open.</summary>
internal static class OutsiderVariants
{
    public static VariantSet All()
    {
        var variants = new VariantSet();
        Json(variants, "json-with-spaces", "White space surrounds documents.", text => $" \r\n\t{text}\n\n");
        Json(variants, "json-names-escaped", "Names of members are written with escapes.", EscapeNames);
        Json(
            variants,
            "json-member-twice",
            "An unknown member stands twice.",
            text => "{\"x\":1,\"x\":2," + text[1..],
            true
        );
        Json(
            variants,
            "json-long-unknown",
            "An unknown member is long.",
            text => $"{{\"x\":\"{new string('x', 70000)}\"," + text[1..],
            true
        );
        Json(
            variants,
            "json-deep-unknown",
            "An unknown member is deep.",
            text => $"{{\"x\":{new string('[', 40)}{new string(']', 40)}," + text[1..],
            true
        );
        variants.Lightsail(
            "json-unknown-empty-name",
            "A member has an empty name.",
            service => service.EditJson((_, draft) => draft.Body[""] = "x")
        );
        variants.Lightsail(
            "delete-with-more",
            "A deletion's result shows the bucket.",
            service =>
                service.EditResult(Op.IsDelete, (_, draft) => draft.Body["bucket"] = new JsonObject { ["name"] = "x" })
        );
        variants.Lightsail(
            "operation-not-started",
            "An operation has not started.",
            service => service.EditRecords(record => (record["status"], record["isTerminal"]) = ("NotStarted", false))
        );
        variants.Lightsail(
            "operation-completed",
            "An operation is completed.",
            service => service.EditRecords(record => record["status"] = "Completed")
        );
        variants.Lightsail(
            "operation-other-region",
            "A bucket is in another region.",
            service =>
                service.EditRecords(record =>
                    record["location"] = new JsonObject
                    {
                        ["regionName"] = "ap-southeast-5",
                        ["availabilityZone"] = "ap-southeast-5a",
                    }
                )
        );
        variants.Lightsail(
            "operation-details-long",
            "An operation's details are long text of any script.",
            service =>
                service.EditRecords(record =>
                    record["operationDetails"] = string.Concat(Enumerable.Repeat("détails 詳細 ", 400))
                )
        );
        variants.Lightsail("operation-ids-short", "Operations' ids are numbers as text.", NumberedOperations);
        Clock(variants, "behind", -TimeSpan.FromMinutes(4));
        Clock(variants, "ahead", TimeSpan.FromMinutes(4));
        variants.Iam(
            "id-lower-case",
            "Ids are in small letters.",
            Minting(() => Mint.Id("akia", alphabet: "abcdefghijklmnopqrstuvwxyz234567"))
        );
        variants.Iam("id-hexadecimal", "Ids are hexadecimal.", Minting(() => Guid.NewGuid().ToString("N")));
        variants.Iam(
            "id-21-characters",
            "Ids have 21 characters, like the page's example.",
            Minting(() => Mint.Id(length: 21))
        );
        variants.Iam("id-differs-in-case", "Ids differ in case only.", CaseOnly);
        variants.Iam("id-begins-another", "An id is the beginning of another one.", Growing);
        variants.Lightsail("id-counted", "Ids are counted.", Counted("AKIA"));
        Xml(variants, "xml-doctype", "Documents have a document type.", text => "<!DOCTYPE x>" + text);
        Xml(variants, "xml-bom", "Documents begin with a byte order mark.", text => "\uFEFF" + text);
        Xml(
            variants,
            "xml-declared-standalone",
            "Documents are declared standalone.",
            text => """<?xml version="1.0" encoding="utf-8" standalone="yes"?>""" + text
        );
        Xml(
            variants,
            "xml-version-1.1-text",
            "Documents end in comments and spaces.",
            text => text + "\n<!-- end -->\n  "
        );
        Xml(
            variants,
            "xml-empty-element-tags",
            "Empty elements have an end tag.",
            text => System.Text.RegularExpressions.Regex.Replace(text, "<(\\w+) ?/>", "<$1></$1>")
        );
        Xml(
            variants,
            "xml-references",
            "Characters are written by number.",
            text => text.Replace("<Status>Active", "<Status>&#65;&#x63;tive", StringComparison.Ordinal)
        );
        Xml(variants, "xml-prefixed", "All elements have a prefix.", Prefixed);
        variants.Iam(
            "times-with-nine-digits",
            "Times have nine digits after the second.",
            service =>
                service.EditXmlKeys(
                    _ => true,
                    key =>
                    {
                        var date = key.Element(XmlDraft.Namespace + "CreateDate")!;
                        date.Value = date.Value.Replace("Z", ".123456789Z", StringComparison.Ordinal);
                    }
                )
        );
        variants.Iam(
            "delete-empty-result",
            "A deletion has an empty result element.",
            service =>
                service.EditXmlResult(
                    Op.IsDelete,
                    (_, draft) => draft.Root.AddFirst(XmlDraft.Element("DeleteAccessKeyResult"))
                )
        );
        variants.Iam(
            "error-without-namespace",
            "Errors are in no namespace.",
            service => service.EditXmlErrors((_, draft) => draft.Root = Bare(draft.Root))
        );
        variants.Iam(
            "error-request-id-first",
            "An error's request id comes first.",
            service =>
                service.EditXmlErrors(
                    (_, draft) =>
                    {
                        var id = draft.All("RequestId")[0];
                        id.Remove();
                        draft.Root.AddFirst(id);
                    }
                )
        );
        variants.Iam("markers-opaque", "Markers are long, and hold signs that a form must escape.", OpaqueMarkers);
        variants.Iam(
            "implicit-user-denied",
            "A call that names no user is denied.",
            Implicit(_ => throw new ProblemException(ProblemKind.NoImplicitOwner), "AccessDenied", 403)
        );
        Header(
            variants,
            "content-type-absent",
            "Results have no media type.",
            headers => headers.Remove("Content-Type")
        );
        Header(
            variants,
            "date-wrong",
            "The Date header is far off.",
            headers => headers["Date"] = "Thu, 01 Jan 1970 00:00:00 GMT"
        );
        Header(variants, "header-empty", "A header is empty.", headers => headers["x-empty"] = "");
        Header(
            variants,
            "headers-cors",
            "Answers have headers for web pages.",
            headers => headers["Access-Control-Allow-Origin"] = "*"
        );
        Header(variants, "request-id-short", "Request ids are short.", headers => headers["x-amzn-RequestId"] = "1");
        Choice(variants, "method-as-405", ProblemKind.WrongMethod, 405);
        Choice(variants, "media-type-as-415", ProblemKind.WrongContentType, 415);
        Lightsail(variants, "malformed-as-http-request", ProblemKind.Malformed, "MalformedHttpRequestException", 400);
        Lightsail(variants, "invalid-as-validation-error", ProblemKind.InvalidMember, "ValidationError", 400);
        Lightsail(variants, "missing-operation-as-404", ProblemKind.MissingOperation, "UnknownOperationException", 404);
        Iam(variants, "unknown-action-as-operation", ProblemKind.UnknownOperation, "UnknownOperationException", 404);
        Iam(variants, "wrong-type-as-query-parameter", ProblemKind.Malformed, "InvalidQueryParameter", 400);
        Iam(variants, "malformed-as-query-string", ProblemKind.Malformed, "MalformedQueryString", 404);
        return variants;
    }

    private static string EscapeNames(string text) =>
        text.Replace("\"accessKeyId\"", "\"\\u0061ccessKeyId\"", StringComparison.Ordinal)
            .Replace("\"operations\"", "\"operation\\u0073\"", StringComparison.Ordinal);

    private static ServiceBehaviour NumberedOperations(ServiceBehaviour service)
    {
        var number = 0;
        return service.EditRecords(record =>
            record["id"] = Interlocked.Increment(ref number).ToString(CultureInfo.InvariantCulture)
        );
    }

    private static void Clock(VariantSet variants, string id, TimeSpan by)
    {
        variants.Lightsail(
            $"clock-{id}",
            $"The clock is four minutes {id}.",
            service => service.EditKeys(key => key["createdAt"] = (decimal)key["createdAt"]! + (decimal)by.TotalSeconds)
        );
        variants.Iam(
            $"clock-{id}",
            $"The clock is four minutes {id}.",
            service =>
                service.EditXmlKeys(
                    _ => true,
                    key =>
                    {
                        var date = key.Element(XmlDraft.Namespace + "CreateDate")!;
                        date.Value = IamTime.Text(DateTimeOffset.Parse(date.Value, CultureInfo.InvariantCulture) + by);
                    }
                )
        );
    }

    private static ServiceBehaviour OpaqueMarkers(ServiceBehaviour service)
    {
        const string Noise = "+/= &%é~#?\u00FF";
        var cut = service.EditXmlResult(
            Op.IsList,
            (_, draft) =>
            {
                foreach (var marker in draft.All("Marker"))
                {
                    marker.Value += Noise + new string('x', 200);
                }
            }
        );
        return cut with
        {
            PageSize = 1,
            Normalise = (name, text) =>
                name == "Marker" && text.IndexOf(Noise, StringComparison.Ordinal) is var at and > 0 ? text[..at] : text,
        };
    }

    private static ServiceBehaviour CaseOnly(ServiceBehaviour service)
    {
        var number = 0;
        return Minting(() =>
        {
            var bits = Interlocked.Increment(ref number);
            return "AKIA" + string.Concat(Enumerable.Range(0, 16).Select(i => (bits >> i & 1) == 0 ? 'a' : 'A'));
        })(service);
    }

    private static ServiceBehaviour Growing(ServiceBehaviour service)
    {
        var number = 0;
        return Minting(() =>
            "AKIAAAAAAAAAAAAA" + new string('A', Interlocked.Increment(ref number) % 90) + Mint.Id("B", length: 8)
        )(service);
    }

    private static Func<ServiceBehaviour, ServiceBehaviour> Counted(string prefix) =>
        service =>
        {
            var number = 0;
            return Minting(() =>
                string.Create(CultureInfo.InvariantCulture, $"{prefix}{Interlocked.Increment(ref number):D16}")
            )(service);
        };

    private static Func<ServiceBehaviour, ServiceBehaviour> Minting(Func<string> mint) =>
        service => service.Keys(store => store with { NewId = (_, _) => mint() });

    private static Func<ServiceBehaviour, ServiceBehaviour> Implicit(
        Func<Exchange, string> owner,
        string code,
        int status
    ) =>
        service =>
            (service with { ImplicitOwner = owner }).Answering(
                ProblemKind.NoImplicitOwner,
                error => error with { Code = code, Status = status }
            );

    private static XElement Bare(XElement element) =>
        element.HasElements
            ? new XElement(element.Name.LocalName, element.Elements().Select(Bare))
            : new XElement(element.Name.LocalName, element.Value);

    private static string Prefixed(string text)
    {
        var root = XDocument.Parse(text).Root!;
        root.Attributes().Where(attribute => attribute.IsNamespaceDeclaration).Remove();
        root.SetAttributeValue(XNamespace.Xmlns + "ns2", XmlDraft.Namespace.NamespaceName);
        return root.ToString(SaveOptions.DisableFormatting);
    }

    private static void Json(
        VariantSet variants,
        string id,
        string description,
        Func<string, string> change,
        bool needsMembers = false
    ) => variants.Lightsail(id, description, Bytes(text => needsMembers && text.Length < 3 ? text : change(text)));

    private static void Xml(VariantSet variants, string id, string description, Func<string, string> change) =>
        variants.Iam(id, description, Bytes(change));

    private static Func<ServiceBehaviour, ServiceBehaviour> Bytes(Func<string, string> change) =>
        service =>
            service.EditBytes(
                (_, answer) =>
                {
                    if (answer.Body.Length > 0)
                    {
                        answer.Body = Encoding.UTF8.GetBytes(change(Encoding.UTF8.GetString(answer.Body)));
                    }
                }
            );

    private static void Header(
        VariantSet variants,
        string id,
        string description,
        Action<Dictionary<string, string>> edit
    ) => variants.Both(id, description, service => service.EditBytes((_, answer) => edit(answer.Headers)));

    private static void Choice(VariantSet variants, string id, ProblemKind kind, int status) =>
        variants.Both(
            id,
            $"{kind} has status {status}.",
            service => service.Answering(kind, error => error with { Status = status })
        );

    private static void Lightsail(VariantSet variants, string id, ProblemKind kind, string code, int status) =>
        variants.Lightsail(
            id,
            $"{kind} is answered by {code} with status {status}.",
            service => service.Answering(kind, error => error with { Code = code, Status = status })
        );

    private static void Iam(VariantSet variants, string id, ProblemKind kind, string code, int status) =>
        variants.Iam(
            id,
            $"{kind} is answered by {code} with status {status}.",
            service => service.Answering(kind, error => error with { Code = code, Status = status })
        );
}
