using System.Text;
using LightsailContract.Conformance.Endpoints.Wire;

namespace LightsailContract.Conformance.Endpoints.Faults;

/// <summary>More places and forms in which a secret comes back.</summary>
internal static class LeakFaults
{
    private const string Returns = "secret-never-returns";

    public static FaultSet All()
    {
        var faults = new FaultSet(FaultCategory.Secrets);
        Listed(faults, "base64", "as base64", secret => Convert.ToBase64String(Encoding.UTF8.GetBytes(secret)));
        Listed(
            faults,
            "base64url",
            "as base64 for addresses",
            secret =>
                Convert
                    .ToBase64String(Encoding.UTF8.GetBytes(secret + "?>"))
                    .Replace('+', '-')
                    .Replace('/', '_')
                    .TrimEnd('=')
        );
        Listed(faults, "percent-encoded", "percent-encoded", Uri.EscapeDataString);
        Listed(faults, "reversed", "backwards", secret => string.Concat(secret.Reverse()));
        Listed(faults, "first-half", "to its middle", secret => secret[..(secret.Length / 2)]);
        Listed(faults, "all-but-four", "but for its last four characters", secret => secret[..^4] + "****");
        Listed(
            faults,
            "hex-upper",
            "in hexadecimal capitals",
            secret => Convert.ToHexString(Encoding.UTF8.GetBytes(secret))
        );
        Listed(faults, "in-json", "within JSON that is text", secret => $$"""{"secretAccessKey":"{{secret}}"}""");
        Listed(
            faults,
            "in-address",
            "within an address",
            secret => $"https://x:{Uri.EscapeDataString(secret)}@s3.amazonaws.com/"
        );
        Header(faults, "cookie", "Set-Cookie", secret => $"secret={Uri.EscapeDataString(secret)}; HttpOnly");
        Header(faults, "etag", "ETag", secret => $"\"{Convert.ToBase64String(Encoding.UTF8.GetBytes(secret))}\"");
        Header(faults, "request-id", "x-amzn-RequestId", secret => secret);
        Header(faults, "location", "Location", secret => $"/keys?secret={Uri.EscapeDataString(secret)}");
        OnProblem(faults, "missing-key", ProblemKind.UnknownKey, "a key that does not exist");
        OnProblem(faults, "invalid", ProblemKind.InvalidMember, "an invalid member");
        Xml(
            faults,
            "comment",
            "in a comment",
            (draft, secret) => draft.Root.Add(new System.Xml.Linq.XComment($" {secret} "))
        );
        Xml(faults, "attribute", "in an attribute", (draft, secret) => draft.Root.SetAttributeValue("debug", secret));
        Xml(
            faults,
            "instruction",
            "in a processing instruction",
            (draft, secret) => draft.Root.AddFirst(new System.Xml.Linq.XProcessingInstruction("debug", secret))
        );
        Xml(
            faults,
            "cdata",
            "in a CDATA section",
            (draft, secret) => draft.Root.Add(XmlDraft.Element("Debug", new System.Xml.Linq.XCData(secret)))
        );
        Xml(faults, "header", "in a header", (draft, secret) => draft.Headers["x-debug"] = secret);
        Xml(
            faults,
            "base64",
            "as base64",
            (draft, secret) =>
                draft.Root.Add(XmlDraft.Element("Debug", Convert.ToBase64String(Encoding.UTF8.GetBytes(secret))))
        );
        Xml(
            faults,
            "metadata",
            "in ResponseMetadata",
            (draft, secret) => draft.All("ResponseMetadata")[0].Add(XmlDraft.Element("Secret", secret))
        );
        faults.Both(
            "secret-is-empty",
            "Secrets are empty.",
            "secret-only-on-create secret-never-returns response-shape/*ecretAccessKey*",
            service => service.Keys(store => store with { NewSecret = (_, _) => "" })
        );
        return faults;
    }

    private static void Listed(FaultSet faults, string id, string how, Func<string, string> form) =>
        faults.Lightsail(
            $"secret-listed-{id}",
            $"A list shows each secret {how}.",
            Returns,
            SecretFaults.Listed((key, stored) => key["note"] = form(stored.Secret))
        );

    private static void Header(FaultSet faults, string id, string name, Func<string, string> form) =>
        faults.Lightsail(
            $"secret-in-{id}-header",
            $"A list's {name} carries a secret.",
            Returns,
            service =>
                service.EditResult(
                    Op.IsList,
                    (call, draft) =>
                    {
                        if (call.Issued.Count > 0)
                        {
                            draft.Headers[name] = form(call.Issued[^1].Secret);
                        }
                    }
                )
        );

    private static void OnProblem(FaultSet faults, string id, ProblemKind kind, string what)
    {
        faults.Lightsail(
            $"secret-in-{id}-refusal",
            $"The refusal of {what} shows the secret of another key.",
            Returns,
            service =>
                service.EditErrors(
                    (call, draft) =>
                    {
                        if (call.Problem!.Kind == kind && Any(call) is { } secret)
                        {
                            draft.Body["message"] = $"Not among: {secret}";
                        }
                    }
                )
        );
        faults.Iam(
            $"secret-in-{id}-refusal",
            $"The refusal of {what} shows the secret of another key.",
            Returns,
            service =>
                service.EditXmlErrors(
                    (call, draft) =>
                    {
                        if (call.Problem!.Kind == kind && Any(call) is { } secret)
                        {
                            draft.All("Message")[0].Value = $"Not among: {secret}";
                        }
                    }
                )
        );
    }

    private static string? Any(Exchange call) =>
        call.Store.Read(ledger => ledger.Live is [.., var key] ? key.Secret : null);

    private static void Xml(FaultSet faults, string id, string how, Action<XmlDraft, string> taint) =>
        faults.Iam(
            $"secret-listed-{id}",
            $"A list shows a secret {how}.",
            Returns,
            service =>
                service.EditXmlResult(
                    Op.IsList,
                    (call, draft) =>
                    {
                        if (call.Issued.Count > 0)
                        {
                            taint(draft, call.Issued[^1].Secret);
                        }
                    }
                )
        );
}
