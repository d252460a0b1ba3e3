using LightsailContract.Conformance.Endpoints.State;

namespace LightsailContract.Conformance.Endpoints.Faults;

/// <summary>Creations that promise what they do not do.</summary>
internal static class CreateFaults
{
    public static FaultSet All()
    {
        var faults = new FaultSet(FaultCategory.Create);
        faults.Both(
            "create-not-kept",
            "A creation keeps nothing.",
            "lifecycle-created-is-listed",
            service => service.Keys(store => store with { Listed = (_, _) => [] })
        );
        faults.Both(
            "create-in-unknown-owner",
            "A key is created in a bucket or for a user that does not exist.",
            "lifecycle-unknown-*-refused/*",
            service => service.Keys(store => store with { Knows = (_, _) => true })
        );
        faults.Lightsail(
            "create-always-fails",
            "Every creation answers that the service failed.",
            "lifecycle-create-works",
            service => Failing(service, Op.CreateBucketAccessKey)
        );
        faults.Lightsail(
            "create-second-fails",
            "A creation beside another key answers that the service failed.",
            "lifecycle-create-works",
            service =>
                service.EditBytes(
                    (call, answer) =>
                    {
                        if (call.Operation == Op.CreateBucketAccessKey && call.Problem is null && HasOther(call))
                        {
                            answer.Status = 500;
                            answer.Body = """{"__type":"ServiceException","message":"failed"}"""u8.ToArray();
                        }
                    }
                )
        );
        faults.Lightsail(
            "create-answers-nothing",
            "A creation answers an empty document.",
            "lifecycle-create-answers",
            service => service.EditResult(Op.IsCreate, (_, draft) => draft.Body.Clear())
        );
        faults.Lightsail(
            "create-answers-list",
            "A creation answers a list of keys.",
            "response-shape/CreateBucketAccessKey/accessKey/type",
            service =>
                service.EditResult(
                    Op.IsCreate,
                    (_, draft) =>
                    {
                        var key = draft.Body["accessKey"]!.DeepClone();
                        draft.Body["accessKey"] = new System.Text.Json.Nodes.JsonArray(key);
                    }
                )
        );
        faults.Lightsail(
            "create-other-key-kept",
            "A creation shows another id than the one that it keeps.",
            "lifecycle-created-is-listed lifecycle-listed-was-created",
            service => service.EditCreated(key => key["accessKeyId"] = Mint.Id())
        );
        return faults;
    }

    private static bool HasOther(Exchange call) => call.Store.Read(ledger => ledger.Of(call.Owner).Count()) > 1;

    internal static ServiceBehaviour Failing(ServiceBehaviour service, string operation) =>
        service with
        {
            Before = call =>
            {
                service.Before(call);
                if (call.Operation == operation)
                {
                    throw new ProblemException(ProblemKind.Internal);
                }
            },
        };
}
