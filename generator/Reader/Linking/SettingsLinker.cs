using LightsailContract.Model;
using LightsailContract.Reader.Findings;
using LightsailContract.Reader.Locations;
using LightsailContract.Reader.Parsing.Settings;

namespace LightsailContract.Reader.Linking;

/// <summary>Puts a service's settings together; each may be in any of its files.</summary>
internal static class SettingsLinker
{
    /// <summary>The settings, or null if one that every protocol needs is missing.</summary>
    public static ServiceSettings? Link(string service, FileMerge merge, LocationMap locations, FindingList findings)
    {
        var settings = merge
            .Unique("settings", "setting", declared => declared.Settings, setting => setting.Name)
            .ToDictionary(setting => setting.Name, setting => setting.Value, StringComparer.Ordinal);
        if (settings.Count == 0)
        {
            findings.Report(ReaderRules.NoSettings, locations.Find("service")!, service);
            return null;
        }

        var protocol = Require("protocol") is { } name ? SettingsParser.Protocols.Find(name) : null;
        var version = Require("apiVersion");
        var prefix =
            protocol is { } it && ProtocolFacts.For(it).HasTarget ? Require("targetPrefix") : Find("targetPrefix");
        var endpoint = Find("endpointPrefix");
        return protocol is { } known && version is not null
            ? new ServiceSettings(
                known,
                version,
                prefix,
                endpoint,
                Find("signingName") ?? endpoint,
                Find("globalEndpoint"),
                Find("xmlNamespace"),
                Find("title")
            )
            {
                QueryCompatible = Find("queryCompatible") == "true",
                WholePatterns = Find("patterns") is { } patterns && SettingsParser.PatternScopes.Find(patterns) == true,
            }
            : null;

        string? Find(string key) => settings.TryGetValue(key, out var value) ? value : null;

        string? Require(string key)
        {
            var value = Find(key);
            if (value is null)
            {
                findings.Report(ReaderRules.MissingKey, locations.Find("settings")!, Subject.Key("settings"), key);
            }

            return value;
        }
    }
}
