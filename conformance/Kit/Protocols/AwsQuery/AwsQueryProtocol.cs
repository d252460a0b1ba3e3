using System.Runtime.InteropServices;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using LightsailContract.Conformance.Api;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Protocols.AwsQuery;

/// <summary>awsQuery: form-encoded requests, XML responses.</summary>
internal sealed class AwsQueryProtocol(Contract contract) : IWireProtocol
{
    private static readonly XmlReaderSettings ReaderSettings = new()
    {
        // Clients read a document with a DOCTYPE. An entity that it declares stays unknown.
        DtdProcessing = DtdProcessing.Ignore,
        MaxCharactersFromEntities = 1024,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    public TimestampFormat DefaultTimestampFormat => TimestampFormat.DateTime;

    public IReadOnlyList<string> MediaTypes { get; } = ["text/xml", "application/xml"];

    public bool IsTyped => false;

    public bool NamesFault => true;

    public string? ResultNamespace => contract.Settings.XmlNamespace;

    public string? OperationHeader => null;

    public IReadOnlyList<MalformedRequest> MalformedRequests { get; } =
        AwsQueryMalformedRequests.All(contract.Settings);

    public IServerCodec Server => field ??= new AwsQueryServerCodec(contract, this);

    public WireRequest? ForOperation(WireRequest request, string operation) => null;

    // A service ignores a field that no operation has.
    public WireRequest WithEquivalentBody(WireRequest request) =>
        request with
        {
            Body = (byte[])[.. request.Body.Span, .. "&conformance=1"u8],
        };

    public IReadOnlyList<string> ErrorTypePlaces(WireResponse response, ParsedResponse.Failure failure) => [];

    public bool Resembles(WireRequest request) =>
        request.FindHeader("X-Amz-Target") is null
        && (
            request.FindHeader("Content-Type")?.Contains("form", StringComparison.OrdinalIgnoreCase) == true
            || request.Body.Span.IndexOf("Action="u8) >= 0
        );

    public string NameOf(Member member) => member.Traits.XmlName ?? member.Name;

    public WireValue Timestamp(DateTimeOffset instant, TimestampFormat? format) =>
        Timestamps.Write(instant, format ?? DefaultTimestampFormat);

    public WireRequest Write(Operation operation, WireMap input)
    {
        var fields = new List<KeyValuePair<string, string>>
        {
            new(AwsQueryNames.ActionField, operation.Name),
            new(AwsQueryNames.VersionField, contract.Settings.ApiVersion),
        };
        new QueryFormWriter(contract, fields).Write(operation.Input, input);
        return new WireRequest(
            "POST",
            "/",
            [new WireHeader("Content-Type", "application/x-www-form-urlencoded; charset=utf-8")],
            Encode(fields)
        );
    }

    public static byte[] Encode(IEnumerable<KeyValuePair<string, string>> fields) =>
        Encoding.UTF8.GetBytes(
            string.Join(
                '&',
                fields.Select(field => $"{Uri.EscapeDataString(field.Key)}={Uri.EscapeDataString(field.Value)}")
            )
        );

    /// <summary>The namespace of a document's root: empty without a namespace, null without a document.</summary>
    public string? NamespaceOf(WireResponse response) =>
        response.Body.IsEmpty ? null : TryLoad(response, out _)?.Name.NamespaceName;

    public string? RequestId(WireResponse response)
    {
        var root = TryLoad(response, out _);
        var holder =
            root?.Name.LocalName == "ErrorResponse"
                ? root
                : root?.Elements().FirstOrDefault(child => child.Name.LocalName == "ResponseMetadata");
        return (holder is null ? null : TextOf(holder, "RequestId"))
            ?? response.FindHeader("x-amzn-requestid")
            ?? response.FindHeader("x-amz-request-id");
    }

    public ParsedResponse Read(Operation operation, WireResponse response)
    {
        var succeeded = response.Status is >= 200 and < 300;
        if (response.Body.IsEmpty && succeeded && operation.Output is null)
        {
            return new ParsedResponse.Success(WireMap.Empty);
        }

        var root = TryLoad(response, out var problem);
        if (root is null)
        {
            return new ParsedResponse.Unreadable(problem);
        }

        return root.Name.LocalName == "ErrorResponse" ? ReadError(operation, root)
            : !succeeded
                ? new ParsedResponse.Unreadable(
                    $"The error's root element is <{Printable(root)}>, not <ErrorResponse>."
                )
            : ReadSuccess(operation, root);
    }

    private ParsedResponse ReadSuccess(Operation operation, XElement root)
    {
        if (root.Name.LocalName != operation.Name + "Response")
        {
            return new ParsedResponse.Unreadable(
                $"The root element is <{Printable(root)}>, not <{operation.Name}Response>."
            );
        }

        if (operation.Output is null)
        {
            return new ParsedResponse.Success(WireMap.Empty);
        }

        var result = root.Elements().FirstOrDefault(child => child.Name.LocalName == operation.Name + "Result");
        return result is null
            ? new ParsedResponse.Unreadable($"There is no <{operation.Name}Result> element.")
            : new ParsedResponse.Success(Reader().ReadStructure(contract.GetStructure(operation.Output), result));
    }

    private XmlDocumentReader Reader() => new(contract, new ResponseLimits.Texts());

    private ParsedResponse ReadError(Operation operation, XElement root)
    {
        var error = root.Elements().FirstOrDefault(child => child.Name.LocalName == "Error");
        var code = error is null ? null : TextOf(error, "Code");
        if (error is null || string.IsNullOrWhiteSpace(code))
        {
            return new ParsedResponse.Unreadable("The <ErrorResponse> has no <Error> with a <Code>.");
        }

        ErrorFault? fault = TextOf(error, "Type") switch
        {
            "Sender" => ErrorFault.Client,
            "Receiver" => ErrorFault.Server,
            _ => null,
        };
        var known = Errors.Find(contract, operation, code);
        var document = known?.Structure is { } structure
            ? Reader().ReadStructure(structure, error)
            : Reader().ReadUnguided(error) as WireMap ?? WireMap.Empty;
        var message = TextOf(error, "Message") ?? TextOf(error, "message");
        // Clients compare the code as it is.
        return new ParsedResponse.Failure(
            Errors.Shorten(code),
            fault,
            message is null ? null : new WireText(new ResponseLimits.Texts().Keep(message)),
            document
        )
        {
            MessageNames = Errors.MessageNames(error.Elements().Select(child => child.Name.LocalName)),
        };
    }

    private static string? TextOf(XElement parent, string name) =>
        parent.Elements().FirstOrDefault(child => child.Name.LocalName == name)?.Value;

    private static XElement? TryLoad(WireResponse response, out string problem)
    {
        // XML in UTF-16 begins with a byte order mark. The reader would also guess it from the first characters.
        if (response.Body.Span is [(byte)'<', 0, ..] or [0, (byte)'<', ..])
        {
            problem = "The body is UTF-16 without a byte order mark.";
            return null;
        }

        try
        {
            var body = MemoryMarshal.TryGetArray(response.Body, out var bytes) ? bytes : response.Body.ToArray();
            using (var check = XmlReader.Create(Open(body), ReaderSettings))
            {
                RequireLimits(check);
            }

            using var reader = XmlReader.Create(Open(body), ReaderSettings);
            problem = "";
            return XDocument.Load(reader).Root;
        }
        catch (ResponseLimitException exception)
        {
            problem = exception.Message;
            return null;
        }
        catch (XmlException exception)
        {
            problem = $"The body is not XML (line {exception.LineNumber}, column {exception.LinePosition}).";
            return null;
        }
    }

    private static MemoryStream Open(ArraySegment<byte> body) => new(body.Array!, body.Offset, body.Count);

    // Before anything is built from it: a tree takes many times the memory of its text.
    private static void RequireLimits(XmlReader reader)
    {
        var values = 0;
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (reader.Depth >= ResponseLimits.Depth)
            {
                throw new ResponseLimitException(ResponseLimits.TooDeep);
            }

            values += 1 + reader.AttributeCount;
            if (values > ResponseLimits.Values)
            {
                throw new ResponseLimitException(ResponseLimits.TooManyValues);
            }
        }
    }

    private static string Printable(XElement element) =>
        element.Name.LocalName is { Length: <= 80 } name
            ? name
            : string.Concat(element.Name.LocalName.AsSpan(0, 80), "…");
}
