using System.Text;
using System.Text.Json;
using LightsailContract.Model;

namespace LightsailContract.Importers.Json;

/// <summary>Reads JSON text into a tree whose values know their places.</summary>
internal static class JsonTreeReader
{
    /// <summary>The largest published model is a fifth of this.</summary>
    public const int MaxBytes = 32 * 1024 * 1024;

    /// <summary>The largest published model has a sixth of this.</summary>
    public const int MaxValues = 400_000;

    private const int MaxDepth = 64;

    /// <summary>The tree, or null after a finding.</summary>
    public static JsonTree? Read(string json, string file, ImportFindings findings)
    {
        if (Encoding.UTF8.GetMaxByteCount(json.Length) is var most && most > MaxBytes)
        {
            var bytes = Encoding.UTF8.GetByteCount(json);
            if (bytes > MaxBytes)
            {
                var place = new SourceLocation(file, 1, 1, 1, 1);
                findings.Add(ImportRules.TooLarge, place, $"{bytes} bytes", MaxBytes);
                return null;
            }
        }

        var utf8 = Encoding.UTF8.GetBytes(json);
        var walk = new Walk(new LineMap(utf8, file), findings);
        try
        {
            var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = MaxDepth });
            reader.Read();
            var tree = walk.Value(ref reader);
            reader.Read();
            return tree;
        }
        catch (JsonException e)
        {
            var line = (int)(e.LineNumber ?? 0) + 1;
            var column = (int)(e.BytePositionInLine ?? 0) + 1;
            findings.Add(ImportRules.NotJson, new SourceLocation(file, line, column, line, column), Reason(e));
            return null;
        }
        catch (TooManyValuesException)
        {
            var place = new SourceLocation(file, 1, 1, 1, 1);
            findings.Add(ImportRules.TooLarge, place, $"more than {MaxValues} values", MaxValues);
            return null;
        }
    }

    /// <summary>The reader ends its message with a place of its own, counted from 0; ours is before it.</summary>
    private static string Reason(JsonException e) =>
        e.Message.Split(" LineNumber:", 2)[0] is { Length: > 0 } reason ? reason : "it ends too early.";

    private sealed class TooManyValuesException : Exception;

    private sealed class Walk(LineMap lines, ImportFindings findings)
    {
        private int _values;

        public JsonTree Value(ref Utf8JsonReader reader) =>
            reader.TokenType switch
            {
                JsonTokenType.StartObject => Object(ref reader),
                JsonTokenType.StartArray => Array(ref reader),
                JsonTokenType.String => Node(JsonValueKind.String, Text(ref reader), ref reader),
                JsonTokenType.Number => Node(
                    JsonValueKind.Number,
                    Encoding.UTF8.GetString(reader.ValueSpan),
                    ref reader
                ),
                JsonTokenType.True => Node(JsonValueKind.True, "", ref reader),
                JsonTokenType.False => Node(JsonValueKind.False, "", ref reader),
                _ => Node(JsonValueKind.Null, "", ref reader),
            };

        private JsonTree Object(ref Utf8JsonReader reader)
        {
            var tree = Node(JsonValueKind.Object, "", ref reader);
            while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
            {
                var name = Text(ref reader);
                var (start, end) = (reader.TokenStartIndex, reader.BytesConsumed);
                reader.Read();
                if (!tree.Properties.TryAdd(name, Value(ref reader)))
                {
                    findings.Add(ImportRules.Duplicate, lines.Locate(start, end), name);
                }
            }

            return tree;
        }

        private JsonTree Array(ref Utf8JsonReader reader)
        {
            var tree = Node(JsonValueKind.Array, "", ref reader);
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                tree.Items.Add(Value(ref reader));
            }

            return tree;
        }

        private JsonTree Node(JsonValueKind kind, string text, ref Utf8JsonReader reader) =>
            ++_values > MaxValues
                ? throw new TooManyValuesException()
                : new JsonTree(kind, text, lines, reader.TokenStartIndex, reader.BytesConsumed);

        /// <summary>A lone surrogate in an escape is not text, and the reader says so in its own way.</summary>
        private static string Text(ref Utf8JsonReader reader)
        {
            try
            {
                return reader.GetString()!;
            }
            catch (InvalidOperationException e)
            {
                throw new JsonException(e.Message, e);
            }
        }
    }
}
