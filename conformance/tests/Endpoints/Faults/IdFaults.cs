using LightsailContract.Conformance.Endpoints.State;

namespace LightsailContract.Conformance.Endpoints.Faults;

/// <summary>Ids that are malformed, or that name more than one key.</summary>
internal static class IdFaults
{
    private const string Shape = "response-shape/CreateBucketAccessKey/*accessKeyId*";
    private const string IamShape = "response-shape/CreateAccessKey/*AccessKeyId*";
    private const string Unique = "key-id-unique";

    public static FaultSet All()
    {
        var faults = new FaultSet(FaultCategory.Ids);
        faults.Lightsail(
            "id-lower-case",
            "Ids are issued in lower case.",
            Shape,
            Minting(() => Id().ToLowerInvariant())
        );
        faults.Lightsail("id-21-characters", "Ids have a character too many.", Shape, Minting(() => Id(21)));
        faults.Lightsail("id-19-characters", "Ids have a character too few.", Shape, Minting(() => Id(19)));
        faults.Lightsail("id-with-symbol", "Ids hold a hyphen.", Shape, Minting(() => Mint.Id("AKIA-")));
        faults.Lightsail("id-ends-in-line-break", "Ids end in a line break.", Shape, Minting(() => Id(19) + "\n"));
        faults.Lightsail("id-full-width", "Ids are digits of another script.", Shape, Minting(FullWidth));
        faults.Lightsail("id-empty", "Ids are empty.", Shape, Minting(() => ""));
        faults.Lightsail(
            "id-null",
            "A creation gives no id.",
            "lifecycle-create-answers",
            service => service.EditCreated(key => key["accessKeyId"] = null)
        );
        faults.Lightsail(
            "id-number",
            "Ids are written as numbers.",
            Shape,
            service => service.EditKeys(key => key["accessKeyId"] = 12345678901234567)
        );
        faults.Iam("id-10-characters", "Ids are shorter than sixteen characters.", IamShape, Minting(() => Id(10)));
        faults.Iam("id-blank", "Ids are blank.", IamShape, Minting(() => new string(' ', 20)));
        faults.Both(
            "id-reused-after-deletion",
            "A deleted key's id is given to the next.",
            Unique,
            service => service.Keys(store => store with { NewId = Freed })
        );
        faults.Both(
            "id-shared-by-owners",
            "Ids are counted in each bucket or user, so that the first keys of two share one.",
            Unique,
            service => service.Keys(store => store with { NewId = CountedByOwner })
        );
        faults.Lightsail("id-constant", "Every key has the same id.", Unique, Minting(() => "AKIAAAAAAAAAAAAAAAAA"));
        return faults;
    }

    private static string Id(int length = 20) => Mint.Id(length: length);

    private static string FullWidth() => "AKIA" + new string('\uFF11', 16);

    private static Func<ServiceBehaviour, ServiceBehaviour> Minting(Func<string> mint) =>
        service => service.Keys(store => store with { NewId = (_, _) => mint() });

    private static string Freed(Ledger ledger, string owner) =>
        ledger.Issued.FirstOrDefault(key => ledger.Live.All(live => live.Id != key.Id))?.Id ?? Mint.Id();

    private static string CountedByOwner(Ledger ledger, string owner) =>
        $"AKIA{ledger.Issued.Count(key => key.Owner == owner):D16}";
}
