using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace LightsailContract.Conformance.Endpoints.Wire;

/// <summary>An answer of the query protocol that may still be edited.</summary>
public sealed class XmlDraft
{
    /// <summary>The namespace of IAM's documents.</summary>
    public static readonly XNamespace Namespace = "https://iam.amazonaws.com/doc/2010-05-08/";

    /// <summary>A draft with the protocol's own headers.</summary>
    public XmlDraft(Exchange call, int status, XElement root)
    {
        Status = status;
        Root = root;
        Headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
        {
            ["Content-Type"] = "text/xml",
            ["x-amzn-RequestId"] = call.RequestId,
        };
    }

    /// <summary>The HTTP status.</summary>
    public int Status { get; set; }

    /// <summary>The headers.</summary>
    public Dictionary<string, string> Headers { get; }

    /// <summary>The document's root.</summary>
    public XElement Root { get; set; }

    /// <summary>Whether the draft says that the call succeeded.</summary>
    public bool IsSuccess => Status < 300;

    /// <summary>Every access key that the document shows.</summary>
    public IEnumerable<XElement> Keys => All("AccessKeyId").Select(id => id.Parent!);

    /// <summary>The elements of a name, anywhere in the document; the list is made before any is edited.</summary>
    public IReadOnlyList<XElement> All(string name) => [.. Root.Descendants(Namespace + name)];

    /// <summary>An element of IAM's namespace.</summary>
    public static XElement Element(string name, params object?[] content) => new(Namespace + name, content);

    /// <summary>The draft's bytes.</summary>
    public Answer Write()
    {
        using var bytes = new MemoryStream();
        var settings = new XmlWriterSettings { Encoding = new UTF8Encoding(false), OmitXmlDeclaration = true };
        using (var writer = XmlWriter.Create(bytes, settings))
        {
            Root.WriteTo(writer);
        }

        return new Answer
        {
            Status = Status,
            Headers = Headers,
            Body = bytes.ToArray(),
        };
    }
}
