using System.Globalization;
using System.Text;

namespace LightsailContract.Conformance.Endpoints.Faults;

/// <summary>Inputs that are made valid, or taken for another one, before they are checked.</summary>
internal static class NormalisingFaults
{
    private static readonly (string Id, string Description, Func<string, string> Change)[] Changes =
    [
        ("trimmed", "White space around {0} is dropped.", text => text.Trim()),
        ("trimmed-end", "Spaces after {0} are dropped.", text => text.TrimEnd(' ')),
        ("line-breaks-dropped", "Line breaks in {0} are dropped.", text => text.ReplaceLineEndings("")),
        ("cut-at-nul", "{0} ends at NUL.", text => text.Split('\0')[0]),
        ("compatible-forms", "Full-width characters in {0} are taken for plain ones.", text => Normal(text)),
        ("marks-dropped", "Combining marks in {0} are dropped.", WithoutMarks),
        ("format-characters-dropped", "Characters without width in {0} are dropped.", WithoutFormat),
        ("percent-decoded", "{0} is percent-decoded once more.", Uri.UnescapeDataString),
        ("slash-dropped", "A slash after {0} is dropped.", text => text.TrimEnd('/')),
    ];

    public static FaultSet All()
    {
        var faults = new FaultSet(FaultCategory.Input);
        foreach (var (id, description, change) in Changes)
        {
            Both(faults, id, description, change, change);
        }

        Both(faults, "case-folded", "The case of {0} is ignored.", Lower, Upper);
        Both(faults, "cut-to-length", "{0} is cut to its greatest length.", Cut(54), Cut(20));
        faults.Lightsail(
            "bucket-empty-is-first",
            "An empty name means the first bucket.",
            "input/*/bucketName/*",
            service =>
                service
                    .Keys(store =>
                        store with
                        {
                            Knows = (ledger, owner) => owner.Length == 0 || store.Knows(ledger, owner),
                        }
                    )
                    .Rule("bucketName", rule => rule with { Takes = name => name.Length == 0 })
        );
        return faults;
    }

    private static void Both(
        FaultSet faults,
        string id,
        string description,
        Func<string, string> ofOwner,
        Func<string, string> ofKey
    )
    {
        faults.Lightsail(
            $"bucket-{id}",
            Text(description, "a bucket's name"),
            "input/*/bucketName/*",
            Changing("bucketName", ofOwner)
        );
        faults.Lightsail(
            $"key-{id}",
            Text(description, "a key's id"),
            "lifecycle-delete-missing-refused",
            Changing("accessKeyId", ofKey)
        );
        faults.Iam(
            $"key-{id}",
            Text(description, "a key's id"),
            "lifecycle-delete-missing-refused input/DeleteAccessKey/AccessKeyId/*",
            Changing("AccessKeyId", ofKey)
        );
        if (id is not ("case-folded" or "cut-to-length"))
        {
            faults.Iam(
                $"user-{id}",
                Text(description, "a user's name"),
                "input/*/UserName/*",
                Changing("UserName", ofOwner)
            );
        }
    }

    private static string Text(string description, string what)
    {
        var text = string.Format(CultureInfo.InvariantCulture, description, what);
        return char.ToUpperInvariant(text[0]) + text[1..];
    }

    private static Func<ServiceBehaviour, ServiceBehaviour> Changing(string member, Func<string, string> change) =>
        service => service with { Normalise = (name, text) => name == member ? change(text) : text };

    private static string Lower(string text) => text.ToLowerInvariant();

    private static string Upper(string text) => text.ToUpperInvariant();

    private static Func<string, string> Cut(int length) => text => text.Length > length ? text[..length] : text;

    private static string Normal(string text) => text.Normalize(NormalizationForm.FormKC);

    private static string WithoutMarks(string text) =>
        Without(text, category => category == UnicodeCategory.NonSpacingMark);

    private static string WithoutFormat(string text) => Without(text, category => category == UnicodeCategory.Format);

    private static string Without(string text, Func<UnicodeCategory, bool> isDropped) =>
        string.Concat(text.Where(c => !isDropped(char.GetUnicodeCategory(c))));
}
