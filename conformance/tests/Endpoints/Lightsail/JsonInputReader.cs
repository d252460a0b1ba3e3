using System.Text.Json;
using LightsailContract.Conformance.Endpoints.Input;

namespace LightsailContract.Conformance.Endpoints.Lightsail;

/// <summary>Reads the members that an operation knows off a JSON body; unknown ones are ignored.</summary>
internal static class JsonInputReader
{
    /// <exception cref="ProblemException">The body is no JSON object, or a member has the wrong type.</exception>
    public static InputDocument Read(ReadOnlyMemory<byte> body, IReadOnlyList<MemberRule> rules)
    {
        if (body.IsEmpty)
        {
            return InputDocument.Empty;
        }

        try
        {
            using var document = JsonDocument.Parse(body);
            if (document.RootElement.ValueKind != JsonValueKind.Object)
            {
                throw new ProblemException(ProblemKind.Malformed);
            }

            return new InputDocument(Members(document.RootElement, rules));
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            // InvalidOperationException is what a string with a lone surrogate gives.
            throw new ProblemException(ProblemKind.Malformed);
        }
    }

    private static Dictionary<string, string> Members(JsonElement root, IReadOnlyList<MemberRule> rules)
    {
        var members = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var rule in rules)
        {
            if (root.TryGetProperty(rule.Name, out var value) && value.ValueKind != JsonValueKind.Null)
            {
                members[rule.Name] = Text(rule, value);
            }
        }

        return members;
    }

    private static string Text(MemberRule rule, JsonElement value) =>
        (rule.Kind, value.ValueKind) switch
        {
            (MemberKind.Text, JsonValueKind.String) => value.GetString()!,
            (MemberKind.Integer, JsonValueKind.Number) when value.TryGetInt32(out _) => value.GetRawText(),
            (MemberKind.Flag, JsonValueKind.True or JsonValueKind.False) => value.GetRawText(),
            (MemberKind.Any, JsonValueKind.Array) => value.GetRawText(),
            _ when rule.AnyType => value.GetRawText(),
            _ => throw new ProblemException(ProblemKind.Malformed, rule.Name),
        };
}
