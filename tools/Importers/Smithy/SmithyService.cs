using LightsailContract.Importers.Json;
using LightsailContract.Model;

namespace LightsailContract.Importers.Smithy;

/// <summary>Reads the service shape: what the service is called, and how it speaks.</summary>
internal sealed class SmithyService(SmithyModel model, JsonFields fields, ImportFindings findings)
{
    private const string Protocols = "aws.protocols#";

    public string Name { get; private set; } = "Service";

    /// <summary>The settings; null after a finding.</summary>
    public ServiceSettings? Read(string id, JsonTree json)
    {
        var traits = fields.Object(json, "traits") ?? json;
        var aws = fields.Object(traits, "aws.api#service");
        var kept = model.Metadata;
        var sdk = kept?["service"]?.Carry().Text ?? (aws is null ? null : fields.Text(aws, "sdkId"));
        Name = Word(sdk) ?? Word(SmithyNames.Local(id)) ?? "Service";
        var version = fields.NeedText(json, "version", id);
        if (Protocol(traits, json) is not { } protocol || version is null)
        {
            return null;
        }

        var endpoint = aws is null ? null : fields.Text(aws, "endpointPrefix");
        var signing = fields.Object(traits, "aws.auth#sigv4");
        return new ServiceSettings(
            protocol,
            version,
            ProtocolFacts.For(protocol).HasTarget ? kept?["targetPrefix"]?.Carry().Text ?? SmithyNames.Local(id) : null,
            endpoint,
            (signing is null ? null : fields.Text(signing, "name")) ?? endpoint,
            kept?["globalEndpoint"]?.Carry().Text,
            new SmithyTraits(fields, findings, hasOwnWords: false).Namespace(traits)?.Uri,
            fields.Text(traits, SmithyTraits.Id("title"))
        )
        {
            QueryCompatible = traits[Protocols + "awsQueryCompatible"]?.Carry() is not null,
            WholePatterns = kept?["patterns"]?.Carry().Text == "whole",
        };
    }

    /// <summary>A contract's service is one word.</summary>
    private static string? Word(string? text)
    {
        var word = string.Concat((text ?? "").Where(char.IsAsciiLetterOrDigit));
        return word.Length > 0 && char.IsAsciiLetter(word[0]) ? word : null;
    }

    /// <summary>A service may speak several protocols; the first of ours, in the order of the enum, counts.</summary>
    private Protocol? Protocol(JsonTree traits, JsonTree service)
    {
        foreach (var protocol in ProtocolFacts.All)
        {
            if (traits[Protocols + ProtocolFacts.For(protocol).Name] is { } given)
            {
                given.Carry();
                return protocol;
            }
        }

        var spoken = traits
            .Properties.Where(trait => trait.Key.StartsWith(Protocols, StringComparison.Ordinal))
            .ToList();
        if (spoken.Count > 0)
        {
            findings.Add(
                ImportRules.UnknownValue,
                spoken[0].Value.Location,
                spoken[0].Key[Protocols.Length..],
                "protocol that a contract has"
            );
        }
        else
        {
            findings.Add(ImportRules.Missing, service.Location, "a protocol", "the service's traits");
        }

        return null;
    }
}
