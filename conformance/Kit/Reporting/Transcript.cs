using System.Text;
using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Http.Secrets;
using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Resources;

namespace LightsailContract.Conformance.Reporting;

/// <summary>Writes calls for a report, without secrets and signatures, and with aliases for entries.</summary>
internal sealed class Transcript(SecretVault vault, IWireProtocol protocol)
{
    private const int LongestBody = 4096;
    private const int LongestMessage = 2000;

    // A shorter part may be an ordinary word.
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
            Text(exchange.Call.Description, entries),
            new WireMessage(
                $"{exchange.Request.Method} {vault.Redact(exchange.Request.Path)}",
                Headers(exchange.Request.Headers, _requestHeaders, entries),
                Body(Encoding.UTF8.GetString(exchange.Request.Body.Span), entries, exchange.Request.Body.Length)
            ),
            exchange.Response?.Status ?? 0,
            exchange.Response is { } response
                ? new WireMessage(
                    $"HTTP/1.1 {response.Status}",
                    Headers(response.Headers, ResponseHeaders, entries),
                    Body(response.Text(), entries, exchange.BodyLength)
                )
                : new WireMessage("no response", [], Text(exchange.Parsed.ToString(), entries))
        );

    /// <summary>A rule's message. It may quote a long value.</summary>
    public string Message(string message, IReadOnlyList<Entry> entries)
    {
        var text = Text(message, entries);
        return text.Length <= LongestMessage ? text : Cut(text, LongestMessage) + "…";
    }

    /// <summary>Text without secrets, and with aliases instead of identifiers.</summary>
    public string Text(string text, IReadOnlyList<Entry> entries)
    {
        text = vault.Redact(text);
        foreach (var entry in entries)
        {
            text = text.Replace(entry.Identifier, $"<{entry.Alias}>", StringComparison.Ordinal);
        }

        // Only after whole identifiers: consecutive identifiers may differ only in the last character.
        foreach (var entry in entries.Where(entry => entry.Identifier.Length >= ShortestPart))
        {
            text = text.Replace(entry.Identifier[..^1], $"<{entry.Alias}, cut short>", StringComparison.Ordinal);
        }

        return text;
    }

    private string Body(string body, IReadOnlyList<Entry> entries, int length)
    {
        // Redacted before it is cut, because a cut could leave half of a secret. Of a long body only the beginning is
        // there, and the cut at its end is not shown.
        var text = Text(body, entries);
        var isCut = length > ResponseLimits.KeptBody;
        var shown = isCut ? text[..Math.Min(LongestBody, text.Length / 2)] : Cut(text, LongestBody);
        return shown.Length == text.Length ? text : $"{shown}… ({length} bytes)";
    }

    private static string Cut(string text, int most) => text.Length <= most ? text : text[..most];

    private List<WireHeader> Headers(IReadOnlyList<WireHeader> headers, string[] shown, IReadOnlyList<Entry> entries) =>
        [
            .. headers
                .Where(header => shown.Contains(header.Name, StringComparer.OrdinalIgnoreCase))
                .Select(header => new WireHeader(header.Name, Text(header.Value, entries))),
        ];
}
