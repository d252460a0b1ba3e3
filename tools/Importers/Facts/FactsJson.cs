using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using LightsailContract.Model;

namespace LightsailContract.Importers.Facts;

/// <summary>Facts as JSON: the same facts give the same text, everywhere.</summary>
public static class FactsJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
        Converters = { new EquatableArrayJsonConverter() },
    };

    /// <summary>The facts as indented JSON with a line end after it; what is absent or empty is left out.</summary>
    public static string Write(DocumentFacts facts) => JsonSerializer.Serialize(facts, Options) + "\n";

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <param name="json">The text.</param>
    /// <param name="file">What findings call it.</param>
    /// <returns>The facts, or a finding that says what is wrong and where.</returns>
    public static FactsResult Read(string json, string file)
    {
        try
        {
            return JsonSerializer.Deserialize<DocumentFacts>(json, Options) is { } facts
                ? new FactsResult(facts, [])
                : Broken(file, 1, "null is not a document.");
        }
        catch (JsonException e)
        {
            var reason = e.Path is null ? "it is broken." : $"{e.Path} cannot be read.";
            return Broken(file, (int)(e.LineNumber ?? 0) + 1, reason);
        }
    }

    private static FactsResult Broken(string file, int line, string reason)
    {
        var findings = new ImportFindings();
        findings.Add(ImportRules.NotJson, new SourceLocation(file, line, 1, line, 1), reason);
        return new FactsResult(null, findings.ToArray());
    }

    private sealed class EquatableArrayJsonConverter : JsonConverterFactory
    {
        public override bool CanConvert(Type typeToConvert) =>
            typeToConvert.IsGenericType && typeToConvert.GetGenericTypeDefinition() == typeof(EquatableArray<>);

        public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
            (JsonConverter)
                Activator.CreateInstance(typeof(OfElement<>).MakeGenericType(typeToConvert.GetGenericArguments()))!;

        private sealed class OfElement<T> : JsonConverter<EquatableArray<T>>
        {
            public override EquatableArray<T> Read(
                ref Utf8JsonReader reader,
                Type typeToConvert,
                JsonSerializerOptions options
            ) => (JsonSerializer.Deserialize<T[]>(ref reader, options) ?? []).ToEquatableArray();

            public override void Write(Utf8JsonWriter writer, EquatableArray<T> value, JsonSerializerOptions options) =>
                JsonSerializer.Serialize(writer, value.AsEnumerable(), options);
        }
    }
}
