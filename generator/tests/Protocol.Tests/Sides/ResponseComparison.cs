using System.Xml.Linq;
using LightsailContract.Protocol.Tests.Cases;
using LightsailContract.Runtime;

namespace LightsailContract.Protocol.Tests.Sides;

/// <summary>Compares what a server wrote with what the case documents, where there is one way only to write it.</summary>
internal static class ResponseComparison
{
    // These are about what a client must be able to read, and no server should write.
    private static readonly HashSet<string> Liberal =
    [
        "AwsJson11DateTimeWithNegativeOffset",
        "AwsJson11DateTimeWithPositiveOffset",
        "AwsJson11DateTimeWithFractionalSeconds",
        "AwsJson11DeserializeIgnoreType",
        "AwsJson11StructuresDontDeserializeNullValues",
        "handles_unexpected_json_output",
        "json_1_1_service_responds_with_no_payload",
        "AwsJson10DeserializeAllowNulls",
        "AwsJson10DeserializeIgnoreType",
        "AwsJson10HandlesUnexpectedJsonOutput",
        "AwsQueryDateTimeWithNegativeOffset",
        "AwsQueryDateTimeWithPositiveOffset",
    ];

    public static void Compare(ProtocolCase it, ContractResponse written)
    {
        written.StatusCode.Should().Be(it.Get("response", "status_code").GetInt32());
        if (Liberal.Contains(it.Id))
        {
            return;
        }

        if (it.IsJson)
        {
            RequestComparison.CompareBody(isJson: true, it.Body("response"), written.Body.ToArray());
        }
        else if (it.Body("response") is { Length: > 0 } documented)
        {
            Result(written.Body.ToArray()).Should().Be(Result(documented));
        }
    }

    /// <summary>The result element without its namespaces: a suite does not say which its service has.</summary>
    private static string Result(byte[] document)
    {
        var root = XDocument.Load(new MemoryStream(document)).Root!;
        return Plain(root.Elements().Single(child => child.Name.LocalName.EndsWith("Result", StringComparison.Ordinal)))
            .ToString();
    }

    private static XElement Plain(XElement element) =>
        new(element.Name.LocalName, element.HasElements ? element.Elements().Select(Plain) : element.Value);
}
