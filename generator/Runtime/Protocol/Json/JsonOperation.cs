using System.Text.Json;

namespace LightsailContract.Runtime.Protocol;

/// <summary>An operation in awsJson.</summary>
/// <param name="protocol">The service's protocol.</param>
/// <param name="name">The operation's name, as it is on the wire.</param>
/// <param name="input">How the input travels.</param>
/// <param name="output">How the output travels.</param>
public sealed class JsonOperation<TInput, TOutput>(
    JsonProtocol protocol,
    string name,
    JsonCodec<TInput> input,
    JsonCodec<TOutput> output
) : ContractOperation<TInput, TOutput>(protocol, name)
{
    // Each is found by a walk over the body, so a hostile one must not get thousands of them.
    private const int MaxViolations = 20;

    private static ReadOnlySpan<byte> Empty => "{}"u8;

    internal override ContractRequest WriteRequest(TInput value) =>
        protocol.Request(Name, HostPrefix?.Invoke(value) ?? "", JsonBody.Of(input.Write, value));

    internal override ContractResponse WriteResponse(TOutput value, string requestId) =>
        protocol.Response(200, requestId, JsonBody.Of(output.Write, value));

    internal override TOutput ReadResponse(ContractResponse response, int maxDepth)
    {
        var body = response.Body.Span;
        if (body.IsEmpty && HasOutputMembers)
        {
            throw new ContractFormatException("a JSON object", 0);
        }

        if (JsonErrorUnderSuccess.Is(response, Errors, protocol.Service, maxDepth))
        {
            throw protocol.ErrorOf(response, Name);
        }

        var json = new JsonSource(body.IsEmpty ? Empty : body, strict: false, maxDepth);
        try
        {
            json.Start();
            var value = output.Read(ref json);
            json.End();
            return value;
        }
        catch (ContractFormatException error)
        {
            var path = JsonPath.At(body, error.Offset, maxDepth, KeysOf(output.Read, body, maxDepth));
            throw new ContractFormatException(error.Expected, error.Offset, path);
        }
        catch (JsonException error)
        {
            // Not handed on: its message quotes the text, which may be secret.
            throw new ContractFormatException(
                $"JSON nested at most {maxDepth} deep",
                error.BytePositionInLine ?? 0,
                $"line {error.LineNumber + 1}, byte {error.BytePositionInLine}"
            );
        }
    }

    internal override InputReading<TInput> ReadRequest(ContractRequest request, int maxDepth)
    {
        var body = request.Body.Span;
        if (request.Headers["Content-Type"] is { } type && !MediaTypes.Is(type, protocol.RequestType))
        {
            return InputReading<TInput>.Broken($"The content type must be {protocol.RequestType}.");
        }

        var json = new JsonSource(body.IsEmpty ? Empty : body, strict: true, maxDepth);
        try
        {
            json.Start();
            json.StartObject();
            var value = input.Read(ref json);
            json.End();
            return json.Missing.Count == 0
                ? InputReading<TInput>.Of(value)
                : new InputReading<TInput>(default, Violations(body, json.Missing, maxDepth), null);
        }
        catch (JsonException error)
        {
            return InputReading<TInput>.Broken(
                $"The body is not JSON nested at most {maxDepth} deep (line {error.LineNumber + 1}, byte {error.BytePositionInLine})."
            );
        }
        catch (ContractFormatException error)
        {
            var path = JsonPath.At(body, error.Offset, maxDepth, KeysOf(input.Read, body, maxDepth));
            return path.Length == 0
                ? InputReading<TInput>.Broken($"The body must be {error.Expected}.")
                : InputReading<TInput>.Wrong(error, path);
        }
    }

    private ViolationList Violations(ReadOnlySpan<byte> body, IReadOnlyList<MissingMember> missing, int maxDepth)
    {
        var violations = new ViolationList(MaxViolations);
        var keys = KeysOf(input.Read, body, maxDepth);
        foreach (var (offset, member) in missing)
        {
            var parent = body.IsEmpty ? "" : JsonPath.At(body, offset, maxDepth, keys);
            violations.Enter(parent.Length == 0 ? member : $"{parent}.{member}");
            violations.Add("required", "required", null);
            violations.Leave();
            if (violations.IsTruncated)
            {
                break;
            }
        }

        return violations;
    }

    // Only what reads a document knows which of its objects are maps, so it reads again, and only what is broken.
    private static HashSet<long> KeysOf<T>(JsonRead<T> read, ReadOnlySpan<byte> body, int maxDepth)
    {
        var keys = new HashSet<long>();
        var json = new JsonSource(body.IsEmpty ? Empty : body, strict: false, maxDepth) { Keys = keys };
        try
        {
            json.Start();
            read(ref json);
        }
        catch (Exception error) when (error is ContractFormatException or JsonException)
        {
            // It was broken the first time, too.
        }

        return keys;
    }
}
