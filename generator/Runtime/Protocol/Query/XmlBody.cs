using System.Runtime.InteropServices;

namespace LightsailContract.Runtime.Protocol;

/// <summary>Opens bodies as XML.</summary>
internal static class XmlBody
{
    /// <summary>A reader at the root element; an empty body counts as an empty element.</summary>
    public static XmlSource Open(ReadOnlyMemory<byte> body, int maxDepth)
    {
        if (body.IsEmpty)
        {
            body = "<e/>"u8.ToArray();
        }

        var bytes = MemoryMarshal.TryGetArray(body, out var segment) ? segment : new ArraySegment<byte>(body.ToArray());
        var xml = new XmlSource(new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count, writable: false), maxDepth);
        xml.Start();
        return xml;
    }
}
