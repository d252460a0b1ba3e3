using System.Globalization;
using System.Text.Json;

namespace LightsailContract.Importers.Json;

/// <summary>Takes typed values out of JSON objects; what has the wrong type is a finding and counts as absent.</summary>
internal sealed class JsonFields(ImportFindings findings)
{
    public string? Text(JsonTree owner, string name) => Get(owner, name, JsonValueKind.String, "a string")?.Text;

    public JsonTree? Object(JsonTree owner, string name) => Get(owner, name, JsonValueKind.Object, "an object");

    /// <summary>The same, if its absence is a finding too.</summary>
    public string? NeedText(JsonTree owner, string name, string of) => Need(owner, name, of) ? Text(owner, name) : null;

    /// <summary>The same, if its absence is a finding too.</summary>
    public JsonTree? NeedObject(JsonTree owner, string name, string of) =>
        Need(owner, name, of) ? Object(owner, name) : null;

    public List<JsonTree> Array(JsonTree owner, string name) =>
        Get(owner, name, JsonValueKind.Array, "an array")?.Items ?? [];

    public List<string> Texts(JsonTree owner, string name)
    {
        var texts = new List<string>();
        foreach (var item in Array(owner, name))
        {
            if (Expect(item, name, JsonValueKind.String, "an array of strings"))
            {
                texts.Add(item.Carry().Text);
            }
        }

        return texts;
    }

    public bool Flag(JsonTree owner, string name)
    {
        if (owner[name] is not { } value)
        {
            return false;
        }

        return value.Carry().Kind == JsonValueKind.True
            || (value.Kind != JsonValueKind.False && Expect(value, name, JsonValueKind.True, "true or false"));
    }

    public decimal? Number(JsonTree owner, string name)
    {
        var value = Get(owner, name, JsonValueKind.Number, "a number");
        if (value is null)
        {
            return null;
        }

        if (decimal.TryParse(value.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        findings.Add(ImportRules.WrongType, value.Location, name, "a number of at most 28 digits", value.Text);
        return null;
    }

    public long? Whole(JsonTree owner, string name)
    {
        if (Number(owner, name) is not { } number)
        {
            return null;
        }

        if (number == decimal.Truncate(number) && number is >= long.MinValue and <= long.MaxValue)
        {
            return (long)number;
        }

        findings.Add(ImportRules.WrongType, owner[name]!.Location, name, "a whole number", owner[name]!.Text);
        return null;
    }

    /// <summary>Whether the value is of that kind; otherwise a finding says so.</summary>
    public bool Expect(JsonTree value, string name, JsonValueKind kind, string what)
    {
        if (value.Kind == kind)
        {
            return true;
        }

        findings.Add(ImportRules.WrongType, value.Location, name, what, value.Describe());
        return false;
    }

    private JsonTree? Get(JsonTree owner, string name, JsonValueKind kind, string what) =>
        owner[name] is { } value && Expect(value, name, kind, what) ? value.Carry() : null;

    private bool Need(JsonTree owner, string name, string of)
    {
        if (owner[name] is null)
        {
            findings.Add(ImportRules.Missing, owner.Location, name, of);
        }

        return owner[name] is not null;
    }
}
