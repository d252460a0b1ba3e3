using LightsailContract.Conformance.Endpoints.State;
using LightsailContract.Conformance.Endpoints.Wire;

namespace LightsailContract.Conformance.Endpoints.Faults;

/// <summary>Secrets that come back in places where no member is meant to hold one.</summary>
internal static class SecretTaints
{
    private const string Returns = "secret-never-returns";
    private const string Constant = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";

    public static FaultSet All()
    {
        var faults = new FaultSet(FaultCategory.Secrets);
        faults.Lightsail(
            "secret-under-other-name",
            "A list shows secrets in a member of another name.",
            Returns,
            SecretFaults.Listed((key, stored) => key["secret"] = stored.Secret)
        );
        faults.Lightsail(
            "secret-as-id",
            "A list shows secrets in the ids' place.",
            Returns,
            SecretFaults.Listed((key, stored) => key["accessKeyId"] = stored.Secret)
        );
        faults.Lightsail(
            "secret-in-operation-details",
            "A deletion's operation tells the deleted key's secret.",
            Returns,
            Tainting(
                call => Op.IsDelete(call.Operation) && call.Problem is null,
                (draft, secret) => draft.Records.First()["operationDetails"] = $"was {secret}"
            )
        );
        faults.Lightsail(
            "secret-in-header",
            "A list's header carries a secret.",
            Returns,
            Tainting(call => Op.IsList(call.Operation), (draft, secret) => draft.Headers["x-debug"] = secret)
        );
        faults.Lightsail(
            "secret-in-error-message",
            "The refusal of a third key tells the secret of one of the two.",
            Returns,
            Tainting(
                call => call.Problem?.Kind == ProblemKind.OverQuota,
                (draft, secret) => draft.Body["message"] = $"There is {secret} already."
            )
        );
        faults.Lightsail(
            "secret-in-other-buckets-list",
            "A list shows the secret of another bucket's key.",
            Returns,
            service =>
                service.EditResult(
                    Op.IsList,
                    (call, draft) =>
                        draft.Body["debug"] = call.Store.Read(ledger =>
                            ledger.Issued.LastOrDefault(key => key.Owner != call.Owner)?.Secret
                        )
                )
        );
        faults.Lightsail(
            "secret-in-hexadecimal",
            "A list shows secrets in hexadecimal.",
            Returns,
            SecretFaults.Listed(
                (key, stored) =>
                    key["token"] = Convert.ToHexStringLower(System.Text.Encoding.UTF8.GetBytes(stored.Secret))
            )
        );
        faults.Lightsail(
            "secret-within-base64",
            "A list shows id and secret as base64, as an Authorization header would.",
            Returns,
            SecretFaults.Listed(
                (key, stored) =>
                    key["token"] = Convert.ToBase64String(
                        System.Text.Encoding.UTF8.GetBytes($"{stored.Id}:{stored.Secret}")
                    )
            )
        );
        faults.Lightsail(
            "secret-half",
            "A list shows the second half of each secret.",
            Returns,
            SecretFaults.Listed((key, stored) => key["hint"] = "…" + stored.Secret[(stored.Secret.Length / 2)..])
        );
        faults.Lightsail("secret-shared", "All keys have one secret.", Returns, Minting((_, _) => Constant));
        faults.Lightsail("secret-kept-by-owner", "All keys of a bucket have one secret.", Returns, Minting(First));
        faults.Iam(
            "secret-under-other-name",
            "A list shows secrets in an element of another name.",
            Returns,
            InXmlList("Debug")
        );
        faults.Iam(
            "secret-in-error-message",
            "The refusal of a third key tells the secret of one of the two.",
            Returns,
            service =>
                service.EditXmlErrors(
                    (call, draft) =>
                    {
                        if (call.Problem!.Kind == ProblemKind.OverQuota)
                        {
                            draft.All("Message")[0].Value = $"There is {call.Issued[^1].Secret} already.";
                        }
                    }
                )
        );
        return faults;
    }

    /// <summary>Puts each listed key's secret into an element of its own.</summary>
    internal static Func<ServiceBehaviour, ServiceBehaviour> InXmlList(string element) =>
        service =>
            service.EditXmlResult(
                Op.IsList,
                (call, draft) =>
                {
                    foreach (var id in draft.All("AccessKeyId"))
                    {
                        var secret = call.Store.Read(ledger => ledger.Issued.Last(key => key.Id == id.Value).Secret);
                        id.AddAfterSelf(XmlDraft.Element(element, secret));
                    }
                }
            );

    private static string First(Ledger ledger, string owner) =>
        ledger.Issued.FirstOrDefault(key => key.Owner == owner)?.Secret ?? Mint.Secret();

    private static Func<ServiceBehaviour, ServiceBehaviour> Minting(Func<Ledger, string, string> mint) =>
        service => service.Keys(store => store with { NewSecret = mint });

    private static Func<ServiceBehaviour, ServiceBehaviour> Tainting(
        Func<Exchange, bool> when,
        Action<JsonDraft, string> taint
    ) =>
        service =>
            service.EditJson(
                (call, draft) =>
                {
                    if (when(call) && call.Issued.Count > 0)
                    {
                        taint(draft, call.Issued[^1].Secret);
                    }
                }
            );
}
