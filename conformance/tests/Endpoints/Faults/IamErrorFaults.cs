using System.Xml.Linq;

namespace LightsailContract.Conformance.Endpoints.Faults;

/// <summary>Errors of the query protocol that a client cannot recognise, or that say something else.</summary>
internal static class IamErrorFaults
{
    private const string Form = "error-shape/*";
    private const string NotFound = "NoSuchEntity";

    public static FaultSet All()
    {
        var faults = new FaultSet(FaultCategory.Errors);
        faults.Iam("error-nested", "Errors stand inside Response, Errors and Error.", Form, Nest);
        faults.Iam("error-request-id-inside", "The request id stands inside Error.", "protocol-request-id", MoveId);
        faults.Iam("error-without-type", "Errors do not say who is at fault.", "error-shape/*/fault", Without("Type"));
        faults.Iam("error-without-code", "Errors have no code.", Form, Without("Code"));
        faults.Iam(
            "error-blames-receiver",
            "Errors of the sender are called the receiver's.",
            Form,
            Set("Type", _ => "Receiver")
        );
        faults.Iam(
            "error-code-with-exception",
            "Errors' codes end in Exception.",
            "error-shape/*/documented",
            Set("Code", code => code + "Exception")
        );
        faults.Iam(
            "not-found-with-exception",
            "The code of what does not exist is that of the model's shape.",
            "error-shape/*/documented",
            Set("Code", code => code == NotFound ? NotFound + "Exception" : code)
        );
        faults.Iam(
            "error-code-unknown",
            "Errors have codes of the implementer's own.",
            Form,
            Set("Code", code => "My" + code)
        );
        faults.Iam(
            "error-as-success",
            "Errors have status 200.",
            "error-shape/*/status error-shape/*/documented",
            service => service.EditXmlErrors((_, draft) => draft.Status = 200)
        );
        faults.Iam(
            "not-found-as-400",
            "What does not exist is answered with status 400.",
            "error-shape/*/documented-status",
            Status(NotFound, 400)
        );
        faults.Iam("not-found-as-500", "What does not exist is answered with status 500.", Form, Status(NotFound, 500));
        faults.Iam(
            "quota-as-400",
            "A third key is refused with status 400.",
            "error-shape/CreateAccessKey/documented-status",
            Status("LimitExceeded", 400)
        );
        faults.Iam("error-json", "Errors are JSON.", Form, ErrorFaults.Body("""{"__type":"NoSuchEntity"}"""));
        faults.Iam("error-html", "Errors are HTML.", Form, ErrorFaults.Body("<html><body><p>Not found</body></html>"));
        return faults;
    }

    private static ServiceBehaviour Nest(ServiceBehaviour service) =>
        service.EditXmlErrors(
            (call, draft) =>
            {
                var error = draft.Root.Elements().First();
                error.Remove();
                draft.Root = new XElement(
                    "Response",
                    new XElement("Errors", new XElement("Error", error.Elements().Select(Bare))),
                    new XElement("RequestID", call.RequestId)
                );
            }
        );

    private static XElement Bare(XElement element) => new(element.Name.LocalName, element.Value);

    private static ServiceBehaviour MoveId(ServiceBehaviour service) =>
        service.EditXmlErrors(
            (_, draft) =>
            {
                var id = draft.All("RequestId")[0];
                id.Remove();
                draft.Root.Elements().First().Add(id);
                draft.Headers.Remove("x-amzn-RequestId");
            }
        );

    private static Func<ServiceBehaviour, ServiceBehaviour> Without(string element) =>
        service => service.EditXmlErrors((_, draft) => draft.All(element)[0].Remove());

    private static Func<ServiceBehaviour, ServiceBehaviour> Set(string element, Func<string, string> change) =>
        service =>
            service.EditXmlErrors((_, draft) => draft.All(element)[0].Value = change(draft.All(element)[0].Value));

    private static Func<ServiceBehaviour, ServiceBehaviour> Status(string code, int status) =>
        service =>
            service.EditXmlErrors(
                (_, draft) => draft.Status = draft.All("Code")[0].Value == code ? status : draft.Status
            );
}
