using System.Text;
using System.Text.Json;

namespace LightsailContract.Runtime.Protocol;

/// <summary>Finds what stands at a byte of a document by walking it again: only a broken document pays for its paths.</summary>
internal static class JsonPath
{
    /// <summary>The path of the value that begins or ends at <paramref name="offset"/>: <c>accessKeys[2].status</c>.</summary>
    public static string At(ReadOnlySpan<byte> json, long offset, int maxDepth)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = maxDepth });
        var steps = new Stack<Step>();
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    steps.Push(steps.Pop() with { Name = JsonText.Show(in reader) });
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
            if (step.IsArray)
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
