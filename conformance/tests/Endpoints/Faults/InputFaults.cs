using System.Text.RegularExpressions;

namespace LightsailContract.Conformance.Endpoints.Faults;

/// <summary>Lightsail's inputs that are taken although the model forbids them.</summary>
internal static partial class InputFaults
{
    private const string Bucket = "input/*/bucketName/*";
    private const string Id = "input/DeleteBucketAccessKey/accessKeyId/*";

    public static FaultSet All()
    {
        var faults = new FaultSet(FaultCategory.Input);
        faults.Lightsail(
            "short-name-accepted",
            "A bucket's name may be too short.",
            Bucket,
            Names(name => name.Length is 1 or 2)
        );
        faults.Lightsail(
            "long-name-accepted",
            "A bucket's name may be too long.",
            Bucket,
            Names(name => name.Length > 54)
        );
        faults.Lightsail(
            "name-pattern-ignored",
            "A bucket's name may hold anything.",
            Bucket,
            Names(name => name.Length is > 2 and < 55 && !Good().IsMatch(name))
        );
        faults.Lightsail(
            "missing-name-accepted",
            "A bucket's name may be missing.",
            Bucket,
            Names(name => name.Length == 0)
        );
        faults.Lightsail("name-of-any-type-accepted", "A bucket's name may be a number.", Bucket, AnyType);
        faults.Lightsail(
            "blank-id-accepted",
            "A deletion of a blank id succeeds.",
            Id,
            Ids(id => id.Length > 0 && string.IsNullOrWhiteSpace(id))
        );
        faults.Lightsail("missing-id-accepted", "A deletion without an id succeeds.", Id, Ids(id => id.Length == 0));
        faults.Lightsail(
            "missing-id-deletes-all",
            "A deletion without an id is refused, and removes all keys.",
            "input/*",
            LooseInput.EmptyOnRefusedDelete
        );
        faults.Both(
            "invalid-crashes",
            "Invalid input makes the endpoint fail.",
            "input/*",
            ProtocolFaults.Crashing(ProblemKind.InvalidMember)
        );
        faults.Lightsail(
            "unknown-member-refused",
            "A member that the model does not know is refused.",
            "*unknown-member*",
            service => service with { Requests = service.Requests with { Body = JsonRepair.RefuseUnknown } }
        );
        return faults;
    }

    private static Func<ServiceBehaviour, ServiceBehaviour> Names(Func<string, bool> taken) =>
        LooseInput.Owners("bucketName", taken);

    private static Func<ServiceBehaviour, ServiceBehaviour> Ids(Func<string, bool> taken) =>
        LooseInput.Ids("accessKeyId", taken);

    private static ServiceBehaviour AnyType(ServiceBehaviour service)
    {
        // What is no string in the request begins like this once it is text.
        static bool IsRaw(string text) => text.Length > 0 && (text[0] is '{' or '[' or '-' || char.IsDigit(text[0]));

        return Names(IsRaw)(service).Rule("bucketName", rule => rule with { AnyType = true, Takes = IsRaw });
    }

    [GeneratedRegex(@"^[a-z0-9][a-z0-9-]{1,52}[a-z0-9]\z")]
    private static partial Regex Good();
}
