using System.Text.Json;
using System.Text.Json.Serialization;
using LightsailContract.Conformance.Api;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Reports;

/// <summary>Reads and writes an enum by its words.</summary>
internal abstract class WordConverter<T>(Func<T, string> word) : JsonConverter<T>
    where T : struct, Enum
{
    private readonly Dictionary<string, T> _values = Enum.GetValues<T>().ToDictionary(word, StringComparer.Ordinal);

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && _values.TryGetValue(reader.GetString()!, out var value)
            ? value
            : throw new JsonException($"expected one of: {string.Join(", ", _values.Keys)}");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteStringValue(word(value));
}

/// <summary>A verdict: <c>not exercised</c>.</summary>
internal sealed class VerdictConverter() : WordConverter<Verdict>(ReportWords.Word);

/// <summary>The reason that ended a run: <c>budget</c>.</summary>
internal sealed class EarlyEndReasonConverter() : WordConverter<EarlyEndReason>(ReportWords.Word);

/// <summary>A level: <c>must</c>.</summary>
internal sealed class RuleLevelConverter() : WordConverter<RuleLevel>(ReportWords.Word);

/// <summary>A basis: <c>documented</c>.</summary>
internal sealed class RuleBasisConverter() : WordConverter<RuleBasis>(ReportWords.Word);
