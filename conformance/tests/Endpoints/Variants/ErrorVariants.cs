using System.Text.Json.Nodes;
using LightsailContract.Conformance.Endpoints.Wire;

namespace LightsailContract.Conformance.Endpoints.Variants;

/// <summary>The forms in which a JSON error tells its type, and what else it may hold.</summary>
internal static class ErrorVariants
{
    private const string Header = "x-amzn-ErrorType";

    public static VariantSet All()
    {
        var variants = new VariantSet();
        Errors(
            variants,
            "error-type-in-header-only",
            "An error's type is in the header.",
            draft => draft.Body.Remove("__type")
        );
        Errors(
            variants,
            "error-type-in-body-only",
            "An error's type is in the body.",
            draft => draft.Headers.Remove(Header)
        );
        Errors(
            variants,
            "error-type-with-namespace",
            "An error's type has a namespace before it.",
            draft => Retype(draft, type => "com.amazonaws.lightsail#" + type)
        );
        Errors(
            variants,
            "error-type-with-uri",
            "An error's type has an address after it.",
            draft => Retype(draft, type => type + ":http://internal.amazon.com/coral/com.amazonaws.lightsail/")
        );
        Errors(
            variants,
            "error-type-with-both",
            "An error's type has a namespace before and an address after it.",
            draft => Retype(draft, type => $"com.amazonaws.lightsail#{type}:http://amazon.com/lightsail/")
        );
        Errors(
            variants,
            "error-header-lower-case",
            "The header of an error's type is in lower case.",
            draft => Rename(draft, Header.ToLowerInvariant())
        );
        Errors(variants, "error-with-all-members", "An error has code, docs, message and tip.", AddMembers);
        Errors(variants, "error-without-members", "An error has its type only.", draft => draft.Body.Remove("message"));
        Errors(variants, "error-with-null-members", "An error's members are null.", NullMembers);
        Errors(
            variants,
            "error-with-unknown-members",
            "An error has members that the model does not know.",
            draft => draft.Body["requestId"] = "1"
        );
        Errors(
            variants,
            "error-message-capitalised",
            "An error's message is called Message too.",
            draft => draft.Body["Message"] = "Not found."
        );
        return variants;
    }

    private static void Errors(VariantSet variants, string id, string description, Action<JsonDraft> edit) =>
        variants.Lightsail(id, description, service => service.EditErrors((_, draft) => edit(draft)));

    private static void Retype(JsonDraft draft, Func<string, string> change)
    {
        var type = change((string)draft.Body["__type"]!);
        draft.Body["__type"] = type;
        draft.Headers[Header] = type;
    }

    private static void Rename(JsonDraft draft, string name)
    {
        var type = draft.Headers[Header];
        draft.Headers.Remove(Header);
        draft.Headers[name] = type;
        draft.Body.Remove("__type");
    }

    // The member named code is the service's own, and no type: it may say anything.
    private static void AddMembers(JsonDraft draft)
    {
        draft.Body["code"] = "ResourceState";
        draft.Body["docs"] = "https://docs.aws.amazon.com/lightsail/";
        draft.Body["tip"] = "Try something else.";
    }

    private static void NullMembers(JsonDraft draft)
    {
        foreach (var member in new[] { "code", "docs", "message", "tip" })
        {
            draft.Body[member] = (JsonNode?)null;
        }
    }
}
