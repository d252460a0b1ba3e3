using LightsailContract.Importers.Json;
using LightsailContract.Model;

namespace LightsailContract.Importers.Botocore;

/// <summary>Reads <c>metadata</c>: what the service is called, and how it speaks.</summary>
internal sealed class BotocoreSettings(JsonFields fields, ImportFindings findings)
{
    public ServiceSettings? Read(JsonTree model, out string service)
    {
        service = "Service";
        if (fields.NeedObject(model, "metadata", "the model") is not { } metadata)
        {
            return null;
        }

        service = ServiceId(metadata);
        var prefix = fields.Text(metadata, "endpointPrefix");
        var protocol = ReadProtocol(metadata);
        var version = fields.NeedText(metadata, "apiVersion", "metadata");

        return protocol is null || version is null
            ? null
            : new ServiceSettings(
                protocol.Value,
                version,
                fields.Text(metadata, "targetPrefix"),
                prefix,
                fields.Text(metadata, "signingName") ?? prefix,
                fields.Text(metadata, "globalEndpoint"),
                BotocoreTraits.ReadNamespace(metadata, fields)?.Uri,
                fields.Text(metadata, "serviceFullName")
            )
            {
                QueryCompatible = metadata["awsQueryCompatible"]?.Carry() is not null,
            };
    }

    /// <summary>A service's id in a contract is one word; a protocol test's model has none.</summary>
    private string ServiceId(JsonTree metadata)
    {
        var id = fields.Text(metadata, "serviceId") ?? fields.Text(metadata, "targetPrefix") ?? "";
        var word = string.Concat(id.Where(char.IsAsciiLetterOrDigit));
        return word.Length > 0 && char.IsAsciiLetter(word[0]) ? word : "Service";
    }

    private Protocol? ReadProtocol(JsonTree metadata)
    {
        var protocol = fields.NeedText(metadata, "protocol", "metadata");
        var version = fields.Text(metadata, "jsonVersion") ?? "1.0";
        switch (protocol, version)
        {
            case ("query", _):
                return Protocol.AwsQuery;
            case ("json", "1.0"):
                return Protocol.AwsJson10;
            case ("json", "1.1"):
                return Protocol.AwsJson11;
            case (null, _):
                return null;
            default:
                var value = metadata[protocol == "json" ? "jsonVersion" : "protocol"]!;
                findings.Add(ImportRules.UnknownValue, value.Location, value.Text, "protocol that a contract has");
                return null;
        }
    }
}
