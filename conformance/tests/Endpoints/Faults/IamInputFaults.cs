namespace LightsailContract.Conformance.Endpoints.Faults;

/// <summary>IAM's inputs that are taken although the model forbids them, and callers that are taken for others.</summary>
internal static class IamInputFaults
{
    private const string Id = "input/DeleteAccessKey/AccessKeyId/*";
    private const string User = "input/*/UserName/*";
    private const string MaxItems = "input/ListAccessKeys/MaxItems/*";

    public static FaultSet All()
    {
        var faults = new FaultSet(FaultCategory.Input);
        faults.Iam("short-id-accepted", "A deletion of a short id succeeds.", Id, Ids(id => id.Length is > 0 and < 16));
        faults.Iam("long-id-accepted", "A deletion of a long id succeeds.", Id, Ids(id => id.Length > 128));
        faults.Iam("id-pattern-ignored", "A deletion of an id with a symbol succeeds.", Id, Ids(HasSymbol));
        faults.Iam("missing-id-accepted", "A deletion without an id succeeds.", Id, Ids(id => id.Length == 0));
        faults.Iam(
            "missing-id-deletes-all",
            "A deletion without an id is refused, and removes all keys.",
            "input/*",
            LooseInput.EmptyOnRefusedDelete
        );
        faults.Iam("long-user-accepted", "A user's name may be too long.", User, Users(name => name.Length > 128));
        faults.Iam(
            "user-pattern-ignored",
            "A user's name may hold anything.",
            User,
            Users(name =>
                name.Length < 129
                && name.Any(c => !char.IsAsciiLetterOrDigit(c) && !"_+=,.@-".Contains(c, StringComparison.Ordinal))
            )
        );
        faults.Iam("empty-user-accepted", "A user's name may be empty.", User, Users(name => name.Length == 0));
        faults.Iam(
            "page-size-ignored",
            "MaxItems may be any number.",
            MaxItems,
            service => service.Rule("MaxItems", rule => rule with { Takes = _ => true })
        );
        faults.Iam(
            "page-size-crashes",
            "A MaxItems that is no number makes the endpoint fail.",
            MaxItems,
            ProtocolFaults.Crashing(ProblemKind.Malformed)
        );
        faults.Iam(
            "implicit-user-is-keys-owner",
            "A deletion without UserName removes anyone's key.",
            "lifecycle-implicit-user-elsewhere-refused",
            service => service with { ImplicitOwner = OwnerOfKey }
        );
        faults.Iam(
            "implicit-user-refused",
            "A deletion without UserName is refused, whoever signs.",
            "lifecycle-implicit-user-is-signers",
            service => service with { ImplicitOwner = _ => throw new ProblemException(ProblemKind.NoImplicitOwner) }
        );
        faults.Iam(
            "implicit-user-loses-all",
            "A deletion without UserName removes all of the caller's keys.",
            "lifecycle-delete-names-one lifecycle-implicit-*",
            service => service with { ImplicitOwner = EmptiedOwner }
        );
        return faults;
    }

    private static bool HasSymbol(string id) => id.Length is > 15 and < 129 && !id.All(char.IsAsciiLetterOrDigit);

    private static string OwnerOfKey(Exchange call)
    {
        var id = call.Input.Text("AccessKeyId");
        return call.Store.Read(ledger => ledger.Live.FirstOrDefault(key => key.Id == id)?.Owner)
            ?? throw new ProblemException(ProblemKind.UnknownKey, id);
    }

    private static string EmptiedOwner(Exchange call)
    {
        var owner = Iam.ImplicitOwner.OfCaller(call);
        if (Op.IsDelete(call.Operation))
        {
            call.Store.Empty(owner, except: call.Input.Text("AccessKeyId"));
        }

        return owner;
    }

    private static Func<ServiceBehaviour, ServiceBehaviour> Ids(Func<string, bool> taken) =>
        LooseInput.Ids("AccessKeyId", taken);

    private static Func<ServiceBehaviour, ServiceBehaviour> Users(Func<string, bool> taken) =>
        LooseInput.Owners("UserName", taken);
}
