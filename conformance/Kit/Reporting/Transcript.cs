using System.Text;
using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Http.Secrets;
using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Resources;

namespace LightsailContract.Conformance.Reporting;

/// <summary>Writes calls down for a report: no secret, no signature, entries by alias.</summary>
internal sealed class Transcript(SecretVault vault, IWireProtocol protocol)
{
    private const int LongestBody = 4096;

    // A shorter part may be a word.
    private const int ShortestPart = 12;

    private readonly string[] _requestHeaders =
    [
        "Content-Type",
        .. protocol.OperationHeader is { } header ? (string[])[header] : [],
    ];
    private static readonly string[] ResponseHeaders = ["Content-Type", "x-amzn-errortype", "x-amzn-requestid"];

    public ViolationStep Step(Exchange exchange, IReadOnlyList<Entry> entries) =>
        new(
            exchange.Operation.Name,
            exchange.Call.Description,
            new WireMessage(
                $"{exchange.Request.Method} {exchange.Request.Path}",
                Headers(exchange.Request.Headers, _requestHeaders, entries),
                Body(Encoding.UTF8.GetString(exchange.Request.Body.Span), entries)
            ),
            exchange.Response?.Status ?? 0,
            exchange.Response is { } response
                ? new WireMessage(
                    $"HTTP/1.1 {response.Status}",
                    Headers(response.Headers, ResponseHeaders, entries),
                    Body(response.Text(), entries)
                )
                : new WireMessage("no answer", [], Text(exchange.Parsed.ToString(), entries))
        );

    /// <summary>Text without secrets, and with aliases in the place of identifiers.</summary>
    public string Text(string text, IReadOnlyList<Entry> entries)
    {
        text = vault.Redact(text);
        foreach (var entry in entries)
        {
            text = text.Replace(entry.Identifier, $"<{entry.Alias}>", StringComparison.Ordinal);
        }

        // Afterwards: identifiers that are counted up differ in their last character alone.
        foreach (var entry in entries.Where(entry => entry.Identifier.Length >= ShortestPart))
        {
            text = text.Replace(entry.Identifier[..^1], $"<{entry.Alias}, cut short>", StringComparison.Ordinal);
        }

        return text;
    }

    private string Body(string body, IReadOnlyList<Entry> entries)
    {
        // Redacted first: a cut through a secret would leave half of it.
        var text = Text(body, entries);
        return text.Length <= LongestBody ? text : $"{text[..LongestBody]}… ({body.Length} characters)";
    }

    private List<WireHeader> Headers(IReadOnlyList<WireHeader> headers, string[] shown, IReadOnlyList<Entry> entries) =>
        [
            .. headers
                .Where(header => shown.Contains(header.Name, StringComparer.OrdinalIgnoreCase))
                .Select(header => new WireHeader(header.Name, Text(header.Value, entries))),
        ];
}
