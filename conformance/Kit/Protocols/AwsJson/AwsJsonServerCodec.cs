using System.Text.Json;
using LightsailContract.Conformance.Api;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Protocols.AwsJson;

/// <summary>The server's side of awsJson.</summary>
internal sealed class AwsJsonServerCodec : IServerCodec
{
    public string? OperationName(WireRequest request) =>
        request.FindHeader(AwsJsonNames.TargetHeader) is { } target ? target[(target.LastIndexOf('.') + 1)..] : null;

    public WireMap Input(WireRequest request)
    {
        try
        {
            return JsonWire.Parse(request.Body) as WireMap ?? WireMap.Empty;
        }
        catch (JsonException)
        {
            // An unreadable request is a probe; it is forwarded unchanged.
            return WireMap.Empty;
        }
    }

    public WireResponse Success(Operation operation, WireMap document, WireResponse like) =>
        Answer(200, document, like);

    public WireResponse Failure(ErrorResponse error, WireResponse like)
    {
        var document = WireMap.Empty.With(AwsJsonNames.TypeMember, new WireString(error.Code));
        if (error.Message is not null)
        {
            document = document.With("message", new WireString(error.Message));
        }

        foreach (var (name, value) in error.Members.Members)
        {
            document = document.With(name, value);
        }

        return Answer(error.Status, document, like);
    }

    public WireValue OfWrongType(Shape target) =>
        target
            is StructureShape
                or UnionShape
                or MapShape
                or ListShape
                or SimpleShape { Type: not (SimpleType.String or SimpleType.Blob) }
                or IntEnumShape
            ? new WireString("mutant")
            : new WireNumber("7");

    private static WireResponse Answer(int status, WireMap document, WireResponse like) =>
        new(
            status,
            [
                .. like.Headers.Where(header =>
                    !header.Name.Equals(AwsJsonNames.ErrorTypeHeader, StringComparison.OrdinalIgnoreCase)
                    && !header.Name.Equals("Content-Length", StringComparison.OrdinalIgnoreCase)
                ),
            ],
            JsonWire.Write(document)
        );
}
