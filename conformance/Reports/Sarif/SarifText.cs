using System.Text.Json;

namespace LightsailContract.Conformance.Reports;

/// <summary>SARIF's message objects.</summary>
internal static class SarifText
{
    public static void Write(Utf8JsonWriter json, string property, string text)
    {
        json.WriteStartObject(property);
        json.WriteString("text", VisibleText.Escape(text, lines: true));
        json.WriteEndObject();
    }
}
