using System.Text.Json;
using LightsailContract.Conformance.Api;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Protocols.AwsJson;

/// <summary>awsJson1_0 and awsJson1_1: JSON over POST; the operation is in X-Amz-Target.</summary>
internal sealed class AwsJsonProtocol(Contract contract, string version) : IWireProtocol
{
    public TimestampFormat DefaultTimestampFormat => TimestampFormat.EpochSeconds;

    public IReadOnlyList<string> MediaTypes { get; } = [$"application/x-amz-json-{version}"];

    public bool IsTyped => true;

    public bool NamesFault => false;

    public string? ResultNamespace => null;

    public string OperationHeader => AwsJsonNames.TargetHeader;

    public IReadOnlyList<MalformedRequest> MalformedRequests { get; } = AwsJsonMalformedRequests.All(contract.Settings);

    public IServerCodec Server { get; } = new AwsJsonServerCodec();

    public string NameOf(Member member) => member.Name;

    public string? NamespaceOf(WireResponse response) => null;

    public WireRequest ForOperation(WireRequest request, string operation) =>
        request.WithHeader(AwsJsonNames.TargetHeader, $"{contract.Settings.TargetPrefix}.{operation}");

    // White space after a document has no meaning.
    public WireRequest WithEquivalentBody(WireRequest request) =>
        request with
        {
            Body = (byte[])[.. request.Body.Span, .. "\n"u8],
        };

    public IReadOnlyList<string> ErrorTypePlaces(WireResponse response, ParsedResponse.Failure failure) =>
        [
            .. response.FindHeader(AwsJsonNames.ErrorTypeHeader) is null ? (string[])[] : ["header"],
            .. failure.Document.Find(AwsJsonNames.TypeMember) is null ? (string[])[] : ["body"],
            .. response.FindHeader(AwsJsonNames.ErrorTypeHeader) is null
            && failure.Document.Find(AwsJsonNames.TypeMember) is null
                ? (string[])["code"]
                : [],
        ];

    public bool Resembles(WireRequest request) =>
        request.FindHeader(AwsJsonNames.TargetHeader) is not null
        || (
            request.FindHeader("Content-Type")?.Contains("form", StringComparison.OrdinalIgnoreCase) != true
            && request.Body.Span.IndexOf("Action="u8) < 0
        );

    public WireValue Timestamp(DateTimeOffset instant, TimestampFormat? format) =>
        Timestamps.Write(instant, format ?? DefaultTimestampFormat);

    public WireRequest Write(Operation operation, WireMap input) =>
        new(
            "POST",
            "/",
            [
                new WireHeader("Content-Type", MediaTypes[0]),
                new WireHeader(AwsJsonNames.TargetHeader, $"{contract.Settings.TargetPrefix}.{operation.Name}"),
                .. contract.Settings.QueryCompatible
                    ? (WireHeader[])[new WireHeader(AwsJsonNames.QueryModeHeader, "true")]
                    : [],
            ],
            JsonWire.Write(input)
        );

    public string? RequestId(WireResponse response) =>
        response.FindHeader("x-amzn-requestid")
        ?? response.FindHeader("x-amzn-request-id")
        ?? response.FindHeader("x-amz-request-id");

    public ParsedResponse Read(Operation operation, WireResponse response)
    {
        WireMap? document;
        string? problem;
        try
        {
            (document, problem) = ReadDocument(response);
        }
        catch (ResponseLimitException exception)
        {
            (document, problem) = (null, exception.Message);
        }
        catch (JsonException exception)
        {
            // The exception's text is not used, because it may quote the body.
            (document, problem) = (
                null,
                $"The body is not JSON (line {exception.LineNumber + 1}, byte {exception.BytePositionInLine})."
            );
        }

        // Some clients read the body before they look at the header with the error's type.
        if (problem is not null)
        {
            return new ParsedResponse.Unreadable(problem);
        }

        var header = CodeIn(response.FindHeader(AwsJsonNames.ErrorTypeHeader)?.Trim());
        if (response.Status is >= 200 and < 300 && header is null && !NamesAnError(operation, document))
        {
            return document is null ? new ParsedResponse.Unreadable(problem!) : new ParsedResponse.Success(document);
        }

        var code =
            header ?? CodeIn(document?.Find(AwsJsonNames.TypeMember).AsString()) ?? CodeInBody(operation, document);
        return code is null
            ? new ParsedResponse.Unreadable(
                problem ?? "The error has no code: neither a header nor the body's __type names it."
            )
            : new ParsedResponse.Failure(code, Fault: null, MessageIn(document), document ?? WireMap.Empty)
            {
                MessageNames = Errors.MessageNames(document?.Members.Select(member => member.Key) ?? []),
            };
    }

    private static (WireMap? Document, string? Problem) ReadDocument(WireResponse response)
    {
        if (response.Body.IsEmpty)
        {
            return (WireMap.Empty, null);
        }

        var value = JsonWire.Parse(response.Body);
        return value is WireMap map ? (map, null) : (null, $"The body is {value.Kind}, not an object.");
    }

    /// <summary>A structure may name its own type. Only the type of an error contradicts a success status.</summary>
    private bool NamesAnError(Operation operation, WireMap? document) =>
        CodeIn(document?.Find(AwsJsonNames.TypeMember).AsString()) is { } code
        && Errors.IsKnown(contract, operation, code);

    /// <summary>A body's <c>code</c> is the error's code unless an error of the operation has a member of that name.</summary>
    private string? CodeInBody(Operation operation, WireMap? document) =>
        operation.Errors.Any(name => contract.GetStructure(name).FindMember(AwsJsonNames.CodeMember) is not null)
            ? null
            : CodeIn(document?.Find(AwsJsonNames.CodeMember).AsString());

    private static WireValue? MessageIn(WireMap? document) =>
        document
            ?.Members.LastOrDefault(member => string.Equals(member.Key, "message", StringComparison.OrdinalIgnoreCase))
            .Value;

    /// <summary>The text before the first colon and after the number sign.</summary>
    private static string? CodeIn(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        // Clients compare it as it is.
        var code = text.Split(':')[0];
        return code[(code.LastIndexOf('#') + 1)..] is { Length: > 0 } found ? Errors.Shorten(found) : null;
    }
}
