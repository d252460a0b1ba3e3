using System.Text;
using System.Text.Json;

namespace LightsailContract.Runtime.Protocol;

/// <summary>Finds what is at a byte of a document by walking it again: only a broken document pays for its paths.</summary>
internal static class JsonPath
{
    /// <summary>The path of the value that begins or ends at <paramref name="offset"/>: <c>accessKeys[2].status</c>.</summary>
    /// <param name="json">The whole document.</param>
    /// <param name="offset">Where the value stands.</param>
    /// <param name="maxDepth">How deep the document was read.</param>
    /// <param name="keys">The places of the keys of maps. They may be sensitive, so an entry is shown by its number.</param>
    public static string At(ReadOnlySpan<byte> json, long offset, int maxDepth, HashSet<long> keys)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = maxDepth });
        var steps = new Stack<Step>();
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    var isKey = keys.Contains(reader.TokenStartIndex);
                    var name = isKey ? null : Printable.Of(JsonText.Show(in reader));
                    steps.Push(new Step(name, steps.Pop().Index + 1, IsArray: false));
                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    steps.Pop();
                    break;
                default:
                    Advance(steps);
                    break;
            }

            // What follows may be no JSON at all.
            if (reader.TokenStartIndex >= offset)
            {
                break;
            }

            if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            {
                steps.Push(new Step(null, -1, reader.TokenType == JsonTokenType.StartArray));
            }
        }

        return Join(steps);
    }

    private static void Advance(Stack<Step> steps)
    {
        if (steps.TryPeek(out var step) && step.IsArray)
        {
            steps.Push(steps.Pop() with { Index = step.Index + 1 });
        }
    }

    private static string Join(Stack<Step> steps)
    {
        var path = new StringBuilder();
        foreach (var step in steps.Reverse())
        {
            if (step.Name is null)
            {
                path.Append('[').Append(step.Index).Append(']');
            }
            else
            {
                path.Append(path.Length == 0 ? "" : ".").Append(step.Name);
            }
        }

        return path.ToString();
    }

    private readonly record struct Step(string? Name, int Index, bool IsArray);
}
