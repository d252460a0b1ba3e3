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
    private static readonly Dictionary<string, string> NoCodes = [];
    private static readonly JsonEncodedText TypeMember = JsonWriting.Name("__type");

    private readonly string _version;
    private readonly string _targetPrefix;
    private readonly bool _codeIsDiscriminator;
    private readonly bool _queryCompatible;
    private readonly IReadOnlyDictionary<string, string>? _formerCodes;
    private readonly JsonErrorRead _readError;
    private readonly JsonErrorWrite _writeError;

    /// <summary>Makes a service's protocol.</summary>
    /// <param name="service">The names on the wire.</param>
    /// <param name="version"><c>1.0</c> or <c>1.1</c>.</param>
    /// <param name="targetPrefix">The text before the operation in <c>X-Amz-Target</c>.</param>
    /// <param name="codeIsDiscriminator">Whether a body's <c>code</c> names the error; not so where errors have a member of
    /// that name.</param>
    /// <param name="readError">Reads the service's errors.</param>
    /// <param name="writeError">Writes the service's errors.</param>
    /// <param name="queryCompatible">Whether the service's former codes travel in headers beside the errors' types.</param>
    /// <param name="formerCodes">The former codes that differ from the error's type, by that type; null for none.</param>
    public JsonProtocol(
        ServiceDescription service,
        string version,
        string targetPrefix,
        bool codeIsDiscriminator,
        JsonErrorRead readError,
        JsonErrorWrite writeError,
        bool queryCompatible = false,
        IReadOnlyDictionary<string, string>? formerCodes = null
    )
        : base(service)
    {
        _version = version;
        _targetPrefix = targetPrefix + ".";
        _codeIsDiscriminator = codeIsDiscriminator;
        _readError = readError;
        _writeError = writeError;
        _queryCompatible = queryCompatible;
        _formerCodes = formerCodes;
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

    private protected override ContractException ReadError(ContractResponse response, string operation)
    {
        var status = response.StatusCode;
        var body = response.Body.Span;
        var (type, code, message) = JsonErrorPreview.Read(body, MaxErrorDepth);
        var (queryCode, queryFault) = _queryCompatible ? QueryErrorHeader.Read(response.Headers) : default;
        var raw = FirstCode(response.Headers["x-amzn-errortype"], type, _codeIsDiscriminator ? code : null);
        var named = ErrorCodes.Trim(raw) ?? queryCode ?? UnknownCode;
        var info = new ErrorInfo(
            named,
            queryFault ?? Service.Find(queryCode ?? named)?.Fault ?? FaultOf(status),
            status,
            message,
            RequestId(response),
            operation
        );
        var error = ReadError(body, info);
        error.Attach(raw ?? queryCode);
        if (queryCode is not null)
        {
            error.Rename(queryCode);
        }

        return error;
    }

    private ContractException ReadError(ReadOnlySpan<byte> body, in ErrorInfo info)
    {
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
        var response = Response(error.StatusCode, requestId, JsonBody.Of(WriteError, error));
        if (_queryCompatible)
        {
            response.Headers.Add(
                QueryErrorHeader.Name,
                QueryErrorHeader.Write(_formerCodes?.GetValueOrDefault(error.ErrorCode) ?? error.ErrorCode, error.Fault)
            );
        }

        return response;
    }

    // An error may be thrown by its type or by its former code.
    private string TypeOf(string code)
    {
        foreach (var (type, former) in _formerCodes ?? NoCodes)
        {
            if (former == code)
            {
                return type;
            }
        }

        return code;
    }

    // The first that names something after its namespace and before its address.
    private static string? FirstCode(params ReadOnlySpan<string?> places)
    {
        foreach (var place in places)
        {
            if (ErrorCodes.Trim(place) is not null)
            {
                return place;
            }
        }

        return null;
    }

    private void WriteError(Utf8JsonWriter json, ContractException error)
    {
        json.WriteStartObject();
        json.WriteString(TypeMember, TypeOf(error.ErrorCode));
        _writeError(json, error);
        json.WriteEndObject();
    }
}
