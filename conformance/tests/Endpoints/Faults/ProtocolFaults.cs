using System.Text;

namespace LightsailContract.Conformance.Endpoints.Faults;

/// <summary>Requests that are taken for what they are not, or that bring the endpoint down.</summary>
internal static class ProtocolFaults
{
    private const string Unknown = "protocol-unknown-operation";

    public static FaultSet All()
    {
        var faults = new FaultSet(FaultCategory.Protocol);
        faults.Both("unknown-operation-succeeds", "Any operation is answered with success.", Unknown, Succeeding);
        faults.Both(
            "unknown-operation-crashes",
            "An unknown operation makes the endpoint fail.",
            Unknown,
            Crashing(ProblemKind.UnknownOperation)
        );
        faults.Both(
            "contract-ignored",
            "The target's prefix or the version is not looked at.",
            "protocol-target-prefix protocol-version",
            Requests(rules => rules with { IsContract = (_, _) => true })
        );
        faults.Lightsail(
            "missing-operation-means-list",
            "A request that names no operation is taken for a list.",
            "protocol-missing-operation",
            Requests(rules => rules with { DefaultOperation = Op.GetBucketAccessKeys })
        );
        faults.Both(
            "missing-operation-crashes",
            "A request that names no operation makes the endpoint fail.",
            "protocol-missing-operation",
            Crashing(ProblemKind.MissingOperation)
        );
        faults.Both(
            "method-ignored",
            "Calls may come by any method.",
            "protocol-method",
            Requests(rules => rules with { IsMethod = _ => true })
        );
        faults.Both(
            "wrong-method-crashes",
            "Another method than POST makes the endpoint fail.",
            "protocol-method",
            Crashing(ProblemKind.WrongMethod)
        );
        faults.Both(
            "media-type-ignored",
            "Bodies may be of any media type.",
            "protocol-media-type",
            Requests(rules => rules with { IsMediaType = (_, _) => true })
        );
        faults.Both(
            "wrong-media-type-crashes",
            "Another media type makes the endpoint fail.",
            "protocol-media-type",
            Crashing(ProblemKind.WrongContentType)
        );
        faults.Both(
            "malformed-crashes",
            "A body that cannot be read makes the endpoint fail.",
            "protocol-malformed protocol-truncated input/*",
            Crashing(ProblemKind.Malformed)
        );
        faults.Both(
            "oversized-crashes",
            "A body that is too large makes the endpoint fail.",
            "protocol-oversized",
            Crashing(ProblemKind.TooLarge)
        );
        faults.Lightsail(
            "truncated-accepted",
            "A body that breaks off is mended.",
            "protocol-truncated",
            Mending(text => text + "}")
        );
        faults.Lightsail(
            "trailing-garbage-accepted",
            "What follows the document is not looked at.",
            "protocol-malformed",
            Mending(text => text[..(text.IndexOf('}', StringComparison.Ordinal) + 1)])
        );
        faults.Lightsail(
            "malformed-acts",
            "A body that cannot be read is refused, after it was acted on.",
            "protocol-malformed protocol-truncated",
            ActAnyway
        );
        return faults;
    }

    internal static Func<ServiceBehaviour, ServiceBehaviour> Crashing(ProblemKind kind) =>
        service => service.Answering(kind, _ => new WireError("InternalFailure", 500, "The service failed."));

    private static Func<ServiceBehaviour, ServiceBehaviour> Requests(Func<RequestRules, RequestRules> change) =>
        service => service with { Requests = change(service.Requests) };

    private static Func<ServiceBehaviour, ServiceBehaviour> Mending(Func<string, string> mend) =>
        Requests(rules => rules with { Body = body => JsonRepair.Mend(body, mend) });

    private static ServiceBehaviour Succeeding(ServiceBehaviour service) =>
        service
            .EditErrors(
                (call, draft) =>
                {
                    if (call.Problem!.Kind == ProblemKind.UnknownOperation)
                    {
                        draft.Status = 200;
                        draft.Headers.Remove("x-amzn-ErrorType");
                        draft.Body.Clear();
                    }
                }
            )
            .EditXmlErrors(
                (call, draft) =>
                {
                    if (call.Problem!.Kind == ProblemKind.UnknownOperation)
                    {
                        draft.Status = 200;
                        draft.Root = Wire.XmlDraft.Element(
                            "UnknownResponse",
                            Wire.XmlDraft.Element(
                                "ResponseMetadata",
                                Wire.XmlDraft.Element("RequestId", call.RequestId)
                            )
                        );
                    }
                }
            );

    private static ServiceBehaviour ActAnyway(ServiceBehaviour service) =>
        service with
        {
            OnProblem = call =>
            {
                service.OnProblem(call);
                if (call.Problem!.Kind == ProblemKind.Malformed && Op.IsCreate(call.Operation))
                {
                    JsonRepair.ActOnOwners(call, Encoding.UTF8.GetString(call.Body));
                }
            },
        };
}
