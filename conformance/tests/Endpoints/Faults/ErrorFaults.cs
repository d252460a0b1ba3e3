using System.Text;
using System.Text.Json.Nodes;
using LightsailContract.Conformance.Endpoints.Wire;

namespace LightsailContract.Conformance.Endpoints.Faults;

/// <summary>Errors that a client cannot recognise, or that say something else.</summary>
internal static class ErrorFaults
{
    private const string Form = "error-shape/*";

    public static FaultSet All()
    {
        var faults = new FaultSet(FaultCategory.Errors);
        faults.Lightsail(
            "error-as-success",
            "Errors have status 200.",
            "error-shape/*/status",
            service => service.EditErrors((_, draft) => draft.Status = 200)
        );
        faults.Lightsail(
            "error-cut-short",
            "An error's body ends in the middle; the header has its type.",
            "error-shape/DeleteBucketAccessKey/documented",
            service =>
                service.EditBytes(
                    (call, answer) =>
                    {
                        if (call.Problem is not null && answer.Body.Length > 2)
                        {
                            answer.Body = answer.Body[..(answer.Body.Length / 2)];
                        }
                    }
                )
        );
        faults.Both(
            "fails-sometimes",
            "One of twenty calls fails, also of valid ones.",
            "lifecycle-calls-answered",
            service => service.FailingSometimes(5)
        );
        faults.Lightsail("error-without-type", "Errors have no type.", Form, Retyped(_ => null));
        faults.Lightsail("error-type-in-code", "Errors tell their type in code alone.", Form, TypeInCode);
        faults.Lightsail(
            "error-type-unknown",
            "Errors have types of the implementer's own.",
            Form,
            Retyped(type => "My" + type)
        );
        faults.Lightsail(
            "error-type-short",
            "Errors' types lack Exception.",
            Form,
            Retyped(type => type[..^"Exception".Length])
        );
        faults.Lightsail(
            "error-type-lower-case",
            "Errors' types are in lower case.",
            Form,
            Retyped(type => type.ToLowerInvariant())
        );
        faults.Lightsail(
            "not-found-as-500",
            "What does not exist is answered with status 500.",
            Form,
            service =>
                service.Answering(ProblemKind.UnknownOwner, Status500).Answering(ProblemKind.UnknownKey, Status500)
        );
        faults.Lightsail(
            "not-found-as-service-failure",
            "What does not exist makes the service fail.",
            "lifecycle-*-refused*",
            service => service.Answering(ProblemKind.UnknownOwner, Fail).Answering(ProblemKind.UnknownKey, Fail)
        );
        faults.Lightsail("error-html", "Errors are HTML.", Form, Body("<html><body>Not found</body></html>"));
        faults.Lightsail("error-empty", "Errors are empty.", Form, Body(""));
        faults.Lightsail("error-text", "Errors are plain text.", Form, Body("not found"));
        faults.Lightsail("error-nested", "Errors stand inside Errors and Error.", Form, Nest);
        faults.Lightsail(
            "error-message-number",
            "Errors' messages are numbers.",
            "error-shape/*/members error-shape/*/message",
            service => service.EditErrors((_, draft) => draft.Body["message"] = 404)
        );
        return faults;
    }

    private static WireError Status500(WireError error) => error with { Status = 500 };

    private static WireError Fail(WireError error) => new("ServiceException", 500, "The service failed.");

    private static Func<ServiceBehaviour, ServiceBehaviour> Retyped(Func<string, string?> change) =>
        service =>
            service.EditErrors(
                (_, draft) =>
                {
                    var type = change((string)draft.Body["__type"]!);
                    draft.Headers.Remove("x-amzn-ErrorType");
                    draft.Body.Remove("__type");
                    if (type is not null)
                    {
                        draft.Body["__type"] = type;
                    }
                }
            );

    private static ServiceBehaviour TypeInCode(ServiceBehaviour service) =>
        service.EditErrors(
            (_, draft) =>
            {
                draft.Headers.Remove("x-amzn-ErrorType");
                draft.Body["code"] = draft.Body["__type"]!.DeepClone();
                draft.Body.Remove("__type");
            }
        );

    private static ServiceBehaviour Nest(ServiceBehaviour service) =>
        service.EditErrors(
            (_, draft) =>
            {
                draft.Headers.Remove("x-amzn-ErrorType");
                draft.Body = new JsonObject { ["Errors"] = new JsonObject { ["Error"] = draft.Body } };
            }
        );

    /// <summary>What a web framework answers when nobody caught the exception.</summary>
    internal static void Crash(Answer answer) =>
        Replace(answer, 500, "<html><body>Internal Server Error</body></html>");

    internal static Func<ServiceBehaviour, ServiceBehaviour> Body(string body) =>
        service =>
            service.EditBytes(
                (call, answer) =>
                {
                    if (call.Problem is not null)
                    {
                        Replace(answer, answer.Status, body);
                    }
                }
            );

    private static void Replace(Answer answer, int status, string body)
    {
        answer.Status = status;
        answer.Headers.Remove("x-amzn-ErrorType");
        answer.Headers["Content-Type"] = "text/html";
        answer.Body = Encoding.UTF8.GetBytes(body);
    }
}
