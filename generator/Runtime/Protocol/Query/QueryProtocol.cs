using System.Xml;

namespace LightsailContract.Runtime.Protocol;

/// <summary>Reads an error's members from its element, and goes behind it; it may lack any of them.</summary>
public delegate ContractException XmlErrorRead(XmlSource xml, in ErrorInfo info);

/// <summary>Writes the members of an error into its element, the message among them.</summary>
public delegate void XmlErrorWrite(XmlSink xml, ContractException error);

/// <summary>awsQuery: POST, the operation in the form's <c>Action</c>, XML back.</summary>
public sealed class QueryProtocol : ContractProtocol
{
    /// <summary>The root element of an error.</summary>
    internal const string ErrorRoot = "ErrorResponse";

    private const string FormType = "application/x-www-form-urlencoded";
    private const int MaxErrorDepth = 64;

    private readonly XmlErrorRead _readError;
    private readonly XmlErrorWrite _writeError;

    /// <summary>Makes a service's protocol.</summary>
    /// <param name="service">The names on the wire.</param>
    /// <param name="xmlNamespace">The namespace of its documents; empty for none.</param>
    /// <param name="readError">Reads the service's errors.</param>
    /// <param name="writeError">Writes the service's errors.</param>
    public QueryProtocol(
        ServiceDescription service,
        string xmlNamespace,
        XmlErrorRead readError,
        XmlErrorWrite writeError
    )
        : base(service)
    {
        XmlNamespace = xmlNamespace;
        _readError = readError;
        _writeError = writeError;
    }

    internal override string RequestType => FormType;

    internal string XmlNamespace { get; }

    internal static ContractResponse Response(int statusCode, string requestId, ReadOnlyMemory<byte> body) =>
        new()
        {
            StatusCode = statusCode,
            Headers = { { "Content-Type", "text/xml" }, { "x-amzn-RequestId", requestId } },
            Body = body,
        };

    internal override bool Accepts(ContractRequest request) => Route(request) is not null;

    internal override string? Route(ContractRequest request)
    {
        var body = request.Body.Span;
        return
            MediaTypes.Is(request.Headers["Content-Type"] ?? FormType, FormType)
            && FormReader.Find(body, "Version"u8) == Service.ApiVersion
            ? FormReader.Find(body, "Action"u8)
            : null;
    }

    private protected override ContractException ReadError(ContractResponse response, string operation)
    {
        var preview = XmlErrorPreview.Read(response.Body, MaxErrorDepth);
        var code = string.IsNullOrWhiteSpace(preview.Code) ? UnknownCode : preview.Code.Trim();
        var info = new ErrorInfo(
            code,
            preview.Type switch
            {
                "Sender" => ErrorFault.Client,
                "Receiver" => ErrorFault.Server,
                _ => Service.Find(code)?.Fault ?? FaultOf(response.StatusCode),
            },
            response.StatusCode,
            preview.Message,
            preview.RequestId ?? RequestId(response),
            operation
        );
        var error = ReadError(response, info);
        error.Attach(preview.Code?.Trim() is { Length: > 0 } raw ? raw : null);
        return error;
    }

    private ContractException ReadError(ContractResponse response, in ErrorInfo info)
    {
        try
        {
            using var xml = XmlBody.Open(response.Body, MaxErrorDepth);
            var root = xml.Children();
            while (xml.NextChild(root))
            {
                if (xml.Name == "Error")
                {
                    return _readError(xml, info);
                }

                xml.Skip();
            }
        }
        catch (Exception error) when (error is XmlException or ContractFormatException)
        {
            // A body that cannot be read must not hide that the call failed, nor how.
        }

        using var empty = XmlBody.Open(default, MaxErrorDepth);
        return _readError(empty, info);
    }

    internal override ContractResponse WriteError(ContractException error, string requestId)
    {
        using var xml = new XmlSink();
        xml.Start(ErrorRoot, XmlNamespace);
        xml.Start("Error");
        xml.Element("Type", error.Fault == ErrorFault.Client ? "Sender" : "Receiver");
        xml.Element("Code", error.ErrorCode);
        _writeError(xml, error);
        xml.End();
        xml.Element("RequestId", requestId);
        xml.End();
        return Response(error.StatusCode, requestId, xml.ToBody());
    }
}
