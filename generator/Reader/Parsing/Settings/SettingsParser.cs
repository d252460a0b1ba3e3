using System.Globalization;
using LightsailContract.Model;
using LightsailContract.Reader.Findings;
using LightsailContract.Reader.Parsing.Declared;
using LightsailContract.Reader.Parsing.Values;

namespace LightsailContract.Reader.Parsing.Settings;

/// <summary>Reads the section <c>settings</c>; whether the required ones are there is known once all files are read.</summary>
internal static class SettingsParser
{
    public static readonly KeySet Keys = new(
        "settings",
        "title",
        "apiVersion",
        "protocol",
        "targetPrefix",
        "endpointPrefix",
        "signingName",
        "globalEndpoint",
        "xmlNamespace",
        "queryCompatible",
        "patterns"
    );

    private static readonly Choices<bool> Flags = new([("true", true), ("false", false)]);

    public static readonly Choices<bool> PatternScopes = new([("whole", true), ("anywhere", false)]);

    public static readonly Choices<Protocol> Protocols = new([
        .. ProtocolFacts.All.Select(protocol => (ProtocolFacts.For(protocol).Name, protocol)),
    ]);

    public static EquatableArray<Setting> Parse(Value section)
    {
        if (section.AsFields(Keys, section.Subject) is not { } fields)
        {
            return default;
        }

        var settings = new List<Setting>();
        foreach (var key in Keys.Keys)
        {
            if (fields.Find(key) is { } value && value.AsText() is { } text && Check(key, text, value))
            {
                settings.Add(new Setting(key, text));
            }
        }

        return settings.ToEquatableArray();
    }

    private static bool Check(string key, string text, Value value)
    {
        switch (key)
        {
            case "protocol":
                return value.AsChoice(Protocols) is not null;
            case "queryCompatible":
                return value.AsChoice(Flags) is not null;
            case "patterns":
                return value.AsChoice(PatternScopes) is not null;
            case "apiVersion" when !IsDate(text):
                value.Sink.Report(ReaderRules.NotADate, value.Range, value.Subject, Quote.Escape(text));
                return false;
            default:
                return true;
        }
    }

    private static bool IsDate(string text) =>
        DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
