using System.Xml;

namespace LightsailContract.Runtime.Protocol;

/// <summary>What identifies the error in a document, before its members are read.</summary>
internal sealed class XmlErrorPreview
{
    public string? Code { get; private set; }

    public string? Message { get; private set; }

    public string? Type { get; private set; }

    public string? RequestId { get; private set; }

    /// <summary>Reads the root's <c>Error</c> and <c>RequestId</c>. Any body can be read.</summary>
    public static XmlErrorPreview Read(ReadOnlyMemory<byte> body, int maxDepth)
    {
        var found = new XmlErrorPreview();
        try
        {
            using var xml = XmlBody.Open(body, maxDepth);
            var root = xml.Children();
            while (xml.NextChild(root))
            {
                switch (xml.Name)
                {
                    case "Error":
                        found.ReadError(xml);
                        break;
                    case "RequestId" or "RequestID":
                        found.RequestId = xml.Text().String();
                        break;
                    default:
                        xml.Skip();
                        break;
                }
            }
        }
        catch (Exception error) when (error is XmlException or ContractFormatException)
        {
            // An HTML page of a proxy, a body cut short: what was found so far still counts.
        }

        return found;
    }

    private void ReadError(XmlSource xml)
    {
        var members = xml.Children();
        while (xml.NextChild(members))
        {
            switch (xml.Name)
            {
                case "Code":
                    Code = xml.Text().String();
                    break;
                case "Message" or "message":
                    Message = xml.Text().String();
                    break;
                case "Type":
                    Type = xml.Text().String();
                    break;
                default:
                    xml.Skip();
                    break;
            }
        }
    }
}
