namespace LightsailContract.Runtime.Protocol;

/// <summary>Writes a value into the element that is open.</summary>
public delegate void XmlWrite<in T>(XmlSink xml, T value);

/// <summary>Both directions of a value in XML.</summary>
/// <param name="Read">Reads it.</param>
/// <param name="Write">Writes it.</param>
public sealed record XmlCodec<T>(XmlRead<T> Read, XmlWrite<T> Write);

/// <summary>The codec of nothing.</summary>
public static class XmlCodec
{
    /// <summary>No content; what is there is skipped.</summary>
    public static XmlCodec<Unit>? Nothing => null;
}
