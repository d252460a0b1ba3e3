using System.Text;
using System.Text.Json.Nodes;
using LightsailContract.Conformance.Endpoints.Wire;

namespace LightsailContract.Conformance.Endpoints.Faults;

/// <summary>More refusals from which a client learns something else than what went wrong.</summary>
internal static class RefusalFaults
{
    private const string Form = "error-shape/*";
    private const string Header = "x-amzn-ErrorType";

    public static FaultSet All()
    {
        var faults = new FaultSet(FaultCategory.Errors);
        Json(
            faults,
            "types-disagree",
            "The header and the body name two errors.",
            Form,
            draft => draft.Headers[Header] = "ServiceException"
        );
        Json(faults, "type-null", "An error's type is null.", Form, draft => Retype(draft, null));
        Json(
            faults,
            "type-list",
            "An error's type is a list.",
            Form,
            draft => Retype(draft, new JsonArray((string)draft.Body["__type"]!))
        );
        Json(faults, "type-number", "An error's type is its status.", Form, draft => Retype(draft, draft.Status));
        Json(
            faults,
            "type-spaced",
            "Spaces surround an error's type.",
            Form,
            draft => Retype(draft, $" {(string)draft.Body["__type"]!} ")
        );
        Json(
            faults,
            "type-in-capitalised-member",
            "An error's type is in __Type.",
            Form,
            draft => Rename(draft, "__Type")
        );
        Json(faults, "type-in-type", "An error's type is in type.", Form, draft => Rename(draft, "type"));
        Json(faults, "type-in-error", "An error's type is in error.", Form, draft => Rename(draft, "error"));
        Json(
            faults,
            "type-full-name",
            "An error's type is the name of a Java class.",
            Form,
            draft => Retype(draft, "com.amazonaws.lightsail." + (string)draft.Body["__type"]!)
        );
        Json(
            faults,
            "message-object",
            "An error's message is an object.",
            "error-shape/*/members error-shape/*/message",
            draft => draft.Body["message"] = new JsonObject { ["text"] = "no" }
        );
        Json(
            faults,
            "message-list",
            "An error's message is a list.",
            "error-shape/*/members error-shape/*/message",
            draft => draft.Body["message"] = new JsonArray("no")
        );
        Json(
            faults,
            "docs-number",
            "An error's docs are a number.",
            "error-shape/*/members",
            draft => draft.Body["docs"] = 4
        );
        Json(
            faults,
            "code-status",
            "An error's code is its status, as a number.",
            "error-shape/*/members",
            draft => draft.Body["code"] = draft.Status
        );
        Json(
            faults,
            "tip-boolean",
            "An error's tip is true.",
            "error-shape/*/members",
            draft => draft.Body["tip"] = true
        );
        Missing(faults, "not-declared", "OperationFailureException", 400, "error-shape/*/declared");
        Missing(faults, "account-setup", "AccountSetupInProgressException", 400, "error-shape/*/declared");
        Missing(faults, "access-denied-401", "AccessDeniedException", 401, "error-shape/*/documented-status");
        Missing(faults, "resource-not-found", "ResourceNotFoundException", 400, "error-shape/*/documented");
        Missing(faults, "no-such-entity", "NoSuchEntity", 404, "error-shape/*/documented");
        Missing(faults, "does-not-exist", "DoesNotExist", 404, "error-shape/*/documented");
        Missing(faults, "410", "NotFoundException", 410, "error-shape/*/documented-status");
        Missing(faults, "422", "InvalidInputException", 422, "error-shape/*/documented-status");
        Missing(faults, "503", "NotFoundException", 503, Form);
        Missing(faults, "internal", "InternalFailure", 500, "lifecycle-*-refused*");
        Missing(faults, "unavailable", "ServiceUnavailableException", 503, "lifecycle-*-refused*");
        IamMissing(faults, "entity-409", "NoSuchEntity", 409, "error-shape/*/documented-status");
        IamMissing(faults, "not-found-code", "NotFound", 404, "error-shape/*/documented");
        IamMissing(faults, "delete-conflict", "DeleteConflict", 409, "error-shape/*/declared");
        IamMissing(faults, "entity-exists", "EntityAlreadyExists", 409, "error-shape/*/declared");
        IamMissing(faults, "service-failure", "ServiceFailure", 500, "lifecycle-*-refused*");
        IamMissing(faults, "code-lower-case", "nosuchentity", 404, "error-shape/*/documented");
        IamMissing(faults, "code-spaced", " NoSuchEntity ", 404, "error-shape/*/documented");
        IamMissing(faults, "code-with-namespace", "iam#NoSuchEntity", 404, "error-shape/*/documented");
        Xml(
            faults,
            "fault-lower-case",
            "An error's sender is written in small letters.",
            "error-shape/*/fault",
            draft => draft.All("Type")[0].Value = "sender"
        );
        Xml(
            faults,
            "fault-client",
            "An error's sender is called client.",
            "error-shape/*/fault",
            draft => draft.All("Type")[0].Value = "Client"
        );
        Xml(
            faults,
            "fault-empty",
            "An error's sender is empty.",
            "error-shape/*/fault",
            draft => draft.All("Type")[0].Value = ""
        );
        Xml(faults, "root-error", "An error's root is Error.", Form, draft => draft.Root = draft.All("Error")[0]);
        Xml(
            faults,
            "root-response",
            "An error's root is that of a success.",
            Form,
            draft => draft.Root.Name = XmlDraft.Namespace + "CreateAccessKeyResponse"
        );
        Xml(
            faults,
            "in-errors",
            "An error is in Errors.",
            Form,
            draft =>
                draft.Root = XmlDraft.Element(
                    "ErrorResponse",
                    XmlDraft.Element("Errors", draft.Root.Elements().ToList())
                )
        );
        Xml(
            faults,
            "code-in-attribute",
            "An error's code is an attribute.",
            Form,
            draft =>
            {
                draft.All("Error")[0].SetAttributeValue("Code", draft.All("Code")[0].Value);
                draft.All("Code")[0].Remove();
            }
        );
        Xml(
            faults,
            "code-lower-case-element",
            "An error's code is in code.",
            Form,
            draft => draft.All("Code")[0].Name = XmlDraft.Namespace + "code"
        );
        faults.Both("error-cut-in-half", "Errors end in the middle.", Form, Errors(body => body[..(body.Length / 2)]));
        faults.Both(
            "error-framework",
            "Errors are those of a web framework.",
            Form,
            Errors(_ =>
                Encoding.UTF8.GetBytes(
                    """{"type":"https://tools.ietf.org/html/rfc9110","title":"Bad Request","status":400}"""
                )
            )
        );
        faults.Both("error-null", "Errors are null.", Form, Errors(_ => "null"u8.ToArray()));
        return faults;
    }

    private static void Retype(JsonDraft draft, JsonNode? type)
    {
        draft.Headers.Remove(Header);
        draft.Body["__type"] = type;
    }

    private static void Rename(JsonDraft draft, string member)
    {
        draft.Headers.Remove(Header);
        draft.Body[member] = draft.Body["__type"]!.DeepClone();
        draft.Body.Remove("__type");
    }

    private static Func<ServiceBehaviour, ServiceBehaviour> Errors(Func<byte[], byte[]> change) =>
        service =>
            service.EditBytes(
                (call, answer) =>
                {
                    if (call.Problem is not null)
                    {
                        answer.Headers.Remove(Header);
                        answer.Body = change(answer.Body);
                    }
                }
            );

    private static void Json(FaultSet faults, string id, string description, string rules, Action<JsonDraft> edit) =>
        faults.Lightsail("error-" + id, description, rules, service => service.EditErrors((_, draft) => edit(draft)));

    private static void Xml(FaultSet faults, string id, string description, string rules, Action<XmlDraft> edit) =>
        faults.Iam("error-" + id, description, rules, service => service.EditXmlErrors((_, draft) => edit(draft)));

    private static void Missing(FaultSet faults, string id, string code, int status, string rules) =>
        faults.Lightsail("missing-" + id, Describe(code, status), rules, Answering(code, status));

    private static void IamMissing(FaultSet faults, string id, string code, int status, string rules) =>
        faults.Iam("missing-" + id, Describe(code, status), rules, Answering(code, status));

    private static string Describe(string code, int status) =>
        $"What does not exist is answered by “{code}” with status {status}.";

    private static Func<ServiceBehaviour, ServiceBehaviour> Answering(string code, int status) =>
        service =>
            service
                .Answering(ProblemKind.UnknownOwner, error => error with { Code = code, Status = status })
                .Answering(ProblemKind.UnknownKey, error => error with { Code = code, Status = status });
}
