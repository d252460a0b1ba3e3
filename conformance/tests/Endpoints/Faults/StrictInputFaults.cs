using System.Text.RegularExpressions;

namespace LightsailContract.Conformance.Endpoints.Faults;

/// <summary>Legal input that is refused, or that makes the endpoint fail.</summary>
internal static partial class StrictInputFaults
{
    private const string LegalId = "input/DeleteBucketAccessKey/accessKeyId/legal";
    private const string IamLegalId = "input/DeleteAccessKey/AccessKeyId/legal";
    private const string LegalName = "input/*/bucketName/legal lifecycle-create-works lifecycle-list-works";
    private const string IamLegalName = "input/*/UserName/legal lifecycle-create-works lifecycle-list-works";

    public static FaultSet All()
    {
        var faults = new FaultSet(FaultCategory.Input);
        Id(faults, "id-in-lower-case", "with a small letter", id => id.Any(char.IsAsciiLetterLower));
        Id(faults, "id-of-digits", "of digits only", id => id.Length > 0 && id.All(char.IsAsciiDigit));
        Id(faults, "id-beyond-20", "of more than 20 characters", id => id.Length > 20);
        Id(faults, "id-below-20", "of fewer than 20 characters", id => id.Length is > 0 and < 20);
        faults.Lightsail(
            "id-with-hyphen-refused",
            "A deletion of an id with a hyphen is refused as invalid.",
            LegalId,
            Refusing("accessKeyId", id => id.Contains('-', StringComparison.Ordinal))
        );
        faults.Lightsail(
            "id-with-space-refused",
            "A deletion of an id with a space inside is refused as invalid.",
            LegalId,
            Refusing("accessKeyId", id => id.Trim().Contains(' ', StringComparison.Ordinal))
        );
        faults.Lightsail(
            "id-not-ascii-refused",
            "A deletion of an id with a letter of another script is refused as invalid.",
            LegalId,
            Refusing("accessKeyId", id => id.Any(c => c > '\u007F'))
        );
        faults.Lightsail(
            "id-long-crashes",
            "A deletion of an id of more than 255 characters makes the endpoint fail.",
            LegalId,
            Failing("accessKeyId", id => id.Length > 255)
        );
        faults.Iam(
            "id-with-underscore-refused",
            "A deletion of an id with an underscore is refused as invalid.",
            IamLegalId,
            Refusing("AccessKeyId", id => id.Contains('_', StringComparison.Ordinal))
        );
        Bucket(faults, "longest", "of 54 characters", name => name.Length == 54);
        Bucket(faults, "shortest", "of 3 characters", name => name.Length == 3);
        Bucket(faults, "digit-first", "that begins with a digit", name => char.IsAsciiDigit(name.FirstOrDefault()));
        Bucket(faults, "digit-last", "that ends with a digit", name => char.IsAsciiDigit(name.LastOrDefault()));
        Bucket(faults, "hyphens", "with two hyphens in a row", name => name.Contains("--", StringComparison.Ordinal));
        Bucket(faults, "digits", "of digits only", name => name.Length > 0 && name.All(char.IsAsciiDigit));
        foreach (
            var (name, sign) in new[] { ("plus", '+'), ("equals", '='), ("comma", ','), ("dot", '.'), ("at", '@') }
        )
        {
            User(faults, name, $"with {sign}", user => user.Contains(sign, StringComparison.Ordinal));
        }

        User(faults, "capital", "with a capital letter", user => user.Any(char.IsAsciiLetterUpper));
        User(faults, "one-character", "of one character", user => user.Length == 1);
        User(faults, "beyond-64", "of more than 64 characters", user => user.Length > 64);
        foreach (
            var (id, what, operation) in new[]
            {
                ("list", "list", Op.ListAccessKeys),
                ("create", "creation", Op.CreateAccessKey),
                ("delete", "deletion", Op.DeleteAccessKey),
            }
        )
        {
            faults.Iam(
                $"{id}-without-user-crashes",
                $"A {what} without UserName makes the endpoint fail.",
                $"input/{operation}/UserName/optional lifecycle-implicit-user-*",
                WithoutUser(operation, new ProblemException(ProblemKind.Internal))
            );
        }

        faults.Iam(
            "list-without-user-undocumented",
            "A list without UserName is refused with an error that no document gives.",
            "input/ListAccessKeys/UserName/optional error-shape/ListAccessKeys/documented",
            service =>
                WithoutUser(Op.ListAccessKeys, new ProblemException(ProblemKind.UnknownRecord))(service)
                    .Answering(ProblemKind.UnknownRecord, _ => new WireError("UserNameRequired", 400, "Who?"))
        );
        faults.Iam(
            "largest-page-refused",
            "A MaxItems of 1000 is refused.",
            "input/ListAccessKeys/MaxItems/legal",
            service => service.Rule("MaxItems", rule => rule with { Max = 999 })
        );
        faults.Iam(
            "smallest-page-refused",
            "A MaxItems of 1 is refused.",
            "input/ListAccessKeys/MaxItems/legal lifecycle-list-works",
            service => service.Rule("MaxItems", rule => rule with { Min = 2 })
        );
        return faults;
    }

    private static void Id(FaultSet faults, string id, string what, Func<string, bool> isMeant)
    {
        var description = $"A deletion of an id {what} is refused as invalid.";
        faults.Lightsail($"{id}-refused", description, LegalId, Refusing("accessKeyId", isMeant));
        faults.Iam($"{id}-refused", description, IamLegalId, Refusing("AccessKeyId", isMeant));
    }

    private static void Bucket(FaultSet faults, string id, string what, Func<string, bool> isMeant) =>
        faults.Lightsail(
            $"name-{id}-refused",
            $"A bucket's name {what} is refused.",
            LegalName,
            Refusing("bucketName", name => Name().IsMatch(name) && isMeant(name))
        );

    private static void User(FaultSet faults, string id, string what, Func<string, bool> isMeant) =>
        faults.Iam(
            $"user-{id}-refused",
            $"A user's name {what} is refused.",
            IamLegalName,
            Refusing("UserName", isMeant)
        );

    private static Func<ServiceBehaviour, ServiceBehaviour> Refusing(string member, Func<string, bool> isMeant) =>
        Meeting(member, isMeant, ProblemKind.InvalidMember);

    private static Func<ServiceBehaviour, ServiceBehaviour> Failing(string member, Func<string, bool> isMeant) =>
        Meeting(member, isMeant, ProblemKind.Internal);

    private static Func<ServiceBehaviour, ServiceBehaviour> Meeting(
        string member,
        Func<string, bool> isMeant,
        ProblemKind kind
    ) =>
        service =>
            service with
            {
                Checked = call =>
                {
                    service.Checked(call);
                    if (Op.IsOnKeys(call.Operation) && call.Input[member] is { } text && isMeant(text))
                    {
                        throw new ProblemException(kind, member);
                    }
                },
            };

    private static Func<ServiceBehaviour, ServiceBehaviour> WithoutUser(string operation, ProblemException problem) =>
        service =>
            service with
            {
                Checked = call =>
                {
                    service.Checked(call);
                    if (call.Operation == operation && call.Input["UserName"] is null)
                    {
                        throw problem;
                    }
                },
            };

    [GeneratedRegex(@"^[a-z0-9][a-z0-9-]{1,52}[a-z0-9]\z")]
    private static partial Regex Name();
}
