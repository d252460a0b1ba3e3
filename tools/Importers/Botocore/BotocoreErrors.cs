using LightsailContract.Importers.Json;
using LightsailContract.Model;

namespace LightsailContract.Importers.Botocore;

/// <summary>Reads what makes a structure an error.</summary>
internal static class BotocoreErrors
{
    /// <summary>The trait; null for a structure that is not an error.</summary>
    /// <remarks>Where the model gives no status it is the protocols' own: 400 for a caller's fault, 500 for the
    /// service's.</remarks>
    public static ErrorTrait? Read(string name, JsonTree json, JsonFields fields, Protocol protocol, bool isCompatible)
    {
        var error = fields.Object(json, "error");
        if (!fields.Flag(json, "exception") && error is null)
        {
            return null;
        }

        var status = error is null ? null : fields.Whole(error, "httpStatusCode");
        var isSender = error is not null && fields.Flag(error, "senderFault");
        var isServers = fields.Flag(json, "fault") | (error is not null && fields.Flag(error, "fault"));
        var server = isServers || (status >= 500 && !isSender);
        var code = error is null ? null : fields.Text(error, "code");
        var isOnWire = ProtocolFacts.For(protocol).HasQueryErrors;
        if (code is not null && code != name && !isOnWire && !isCompatible)
        {
            error!["code"]!.Lose("unused on the wire");
        }

        return new ErrorTrait(
            server ? ErrorFault.Server : ErrorFault.Client,
            isOnWire ? code ?? name : name,
            status is >= 100 and <= 599 ? (int)status
                : server ? 500
                : 400,
            []
        )
        {
            FormerCode = !isOnWire && isCompatible && code != name ? code : null,
        };
    }
}
