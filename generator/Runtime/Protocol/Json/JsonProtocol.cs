using System.Text.Json;

namespace LightsailContract.Runtime.Protocol;

/// <summary>Reads the members of an error; its object may lack any of them.</summary>
public delegate ContractException JsonErrorRead(ref JsonSource json, in ErrorInfo info);

/// <summary>Writes the members of an error into an object that is open.</summary>
public delegate void JsonErrorWrite(Utf8JsonWriter json, ContractException error);

/// <summary>awsJson 1.0 and 1.1: POST, JSON, the operation in <c>X-Amz-Target</c>.</summary>
public sealed class JsonProtocol : ContractProtocol
{
    private const string TargetHeader = "X-Amz-Target";
    private const int MaxErrorDepth = 64;
    private static readonly JsonEncodedText TypeMember = JsonWriting.Name("__type");

    private readonly string _version;
    private readonly string _targetPrefix;
    private readonly bool _codeIsDiscriminator;
    private readonly bool _queryCompatible;
    private readonly JsonErrorRead _readError;
    private readonly JsonErrorWrite _writeError;

    /// <summary>Makes a service's protocol.</summary>
    /// <param name="service">The names on the wire.</param>
    /// <param name="version"><c>1.0</c> or <c>1.1</c>.</param>
    /// <param name="targetPrefix">What stands before the operation in <c>X-Amz-Target</c>.</param>
    /// <param name="codeIsDiscriminator">Whether a body's <c>code</c> names the error; not so where errors have a member of
    /// that name.</param>
    /// <param name="readError">Reads the service's errors.</param>
    /// <param name="writeError">Writes the service's errors.</param>
    /// <param name="queryCompatible">Whether requests say in a header that the client knows the service's former codes.</param>
    public JsonProtocol(
        ServiceDescription service,
        string version,
        string targetPrefix,
        bool codeIsDiscriminator,
        JsonErrorRead readError,
        JsonErrorWrite writeError,
        bool queryCompatible = false
    )
        : base(service)
    {
        _version = version;
        _targetPrefix = targetPrefix + ".";
        _codeIsDiscriminator = codeIsDiscriminator;
        _readError = readError;
        _writeError = writeError;
        _queryCompatible = queryCompatible;
    }

    internal override string RequestType => "application/x-amz-json-" + _version;

    internal ContractRequest Request(string operation, string hostPrefix, ReadOnlyMemory<byte> body)
    {
        var request = new ContractRequest
        {
            HostPrefix = hostPrefix,
            Headers = { { "Content-Type", RequestType }, { TargetHeader, _targetPrefix + operation } },
            Body = body,
        };
        if (_queryCompatible)
        {
            request.Headers.Add("x-amzn-query-mode", "true");
        }

        return request;
    }

    internal ContractResponse Response(int statusCode, string requestId, ReadOnlyMemory<byte> body) =>
        new()
        {
            StatusCode = statusCode,
            Headers = { { "Content-Type", RequestType }, { "x-amzn-RequestId", requestId } },
            Body = body,
        };

    internal override bool Accepts(ContractRequest request) => Route(request) is not null;

    internal override string? Route(ContractRequest request) =>
        request.Headers[TargetHeader] is { } target && target.StartsWith(_targetPrefix, StringComparison.Ordinal)
            ? target[_targetPrefix.Length..]
            : null;

    internal override ContractException ReadError(ContractResponse response, string operation)
    {
        var status = response.StatusCode;
        var body = response.Body.Span;
        var (type, code, message) = JsonErrorPreview.Read(body, MaxErrorDepth);
        var named =
            ErrorCodes.Trim(response.Headers["x-amzn-errortype"])
            ?? ErrorCodes.Trim(type)
            ?? (_codeIsDiscriminator ? ErrorCodes.Trim(code) : null)
            ?? UnknownCode;
        var info = new ErrorInfo(
            named,
            Service.Find(named)?.Fault ?? FaultOf(status),
            status,
            message,
            RequestId(response),
            operation
        );
        try
        {
            var json = new JsonSource(body, strict: false, MaxErrorDepth);
            json.Start();
            return _readError(ref json, info);
        }
        catch (Exception error) when (error is JsonException or ContractFormatException)
        {
            // A body that cannot be read must not hide that the call failed, nor how.
            var json = new JsonSource("{}"u8, strict: false, MaxErrorDepth);
            json.Start();
            return _readError(ref json, info);
        }
    }

    internal override ContractResponse WriteError(ContractException error, string requestId)
    {
        var body = JsonBody.Of(WriteError, error);
        return Response(error.StatusCode, requestId, body);
    }

    private void WriteError(Utf8JsonWriter json, ContractException error)
    {
        json.WriteStartObject();
        json.WriteString(TypeMember, error.ErrorCode);
        _writeError(json, error);
        json.WriteEndObject();
    }
}
