using System.Text;
using System.Xml.Linq;
using LightsailContract.Conformance.Api;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Protocols.AwsQuery;

/// <summary>The server's side of awsQuery.</summary>
internal sealed class AwsQueryServerCodec(Contract contract, IWireProtocol protocol) : IServerCodec
{
    private readonly XmlResponseWriter _writer = new(contract);

    public string? OperationName(WireRequest request) =>
        Fields(request).FirstOrDefault(field => field.Key == AwsQueryNames.ActionField).Value;

    public WireMap Input(WireRequest request) =>
        new([
            .. Fields(request)
                .Where(field => field.Key is not (AwsQueryNames.ActionField or AwsQueryNames.VersionField))
                .Select(field => KeyValuePair.Create<string, WireValue>(field.Key, new WireString(field.Value))),
        ]);

    public WireResponse Success(Operation operation, WireMap document, WireResponse like)
    {
        var root = Element($"{operation.Name}Response");
        if (operation.Output is { } output)
        {
            var result = Element($"{operation.Name}Result");
            _writer.WriteMembers(result, contract.GetStructure(output).Members, document);
            root.Add(result);
        }

        root.Add(new XElement(root.Name.Namespace + "ResponseMetadata", RequestId(root.Name.Namespace, like)));
        return Answer(200, root, like);
    }

    public WireResponse Failure(ErrorResponse error, WireResponse like)
    {
        var root = Element("ErrorResponse");
        var space = root.Name.Namespace;
        var body = new XElement(
            space + "Error",
            error.Fault is { } fault
                ? new XElement(space + "Type", fault == ErrorFault.Client ? "Sender" : "Receiver")
                : null,
            new XElement(space + "Code", error.Code)
        );
        if (error.Message is not null)
        {
            body.Add(new XElement(space + "Message", error.Message));
        }

        _writer.WriteMembers(body, default, error.Members);
        root.Add(body, RequestId(space, like));
        return Answer(error.Status, root, like);
    }

    public WireValue OfWrongType(Shape target) =>
        target switch
        {
            ListShape => new WireMalformed("a list of something else"),
            StructureShape or UnionShape => new WireText("mutant"),
            SimpleShape { Type: SimpleType.String } or EnumShape => new WireMap([new("mutant", new WireText("7"))]),
            _ => new WireText("mutant"),
        };

    private XElement? RequestId(XNamespace space, WireResponse like) =>
        protocol.RequestId(like) is { } id ? new XElement(space + "RequestId", id) : null;

    private XElement Element(string name) => new(_writer.Namespace + name);

    private static WireResponse Answer(int status, XElement root, WireResponse like) =>
        new(
            status,
            [
                .. like.Headers.Where(header =>
                    !header.Name.Equals("Content-Length", StringComparison.OrdinalIgnoreCase)
                ),
            ],
            Encoding.UTF8.GetBytes(root.ToString(SaveOptions.DisableFormatting))
        );

    private static IEnumerable<KeyValuePair<string, string>> Fields(WireRequest request) =>
        Encoding
            .UTF8.GetString(request.Body.Span)
            .Split('&')
            .Select(field => field.Split('=', 2))
            .Where(parts => parts.Length == 2)
            .Select(parts => KeyValuePair.Create(Decode(parts[0]), Decode(parts[1])));

    private static string Decode(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
}
