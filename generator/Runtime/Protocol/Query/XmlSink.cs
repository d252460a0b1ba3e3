using System.Text;
using System.Xml;

namespace LightsailContract.Runtime.Protocol;

/// <summary>Writes values as XML; emitted code calls it.</summary>
/// <remarks>A character that XML cannot hold is written as U+FFFD: an answer that cannot be read helps nobody.</remarks>
public sealed class XmlSink : IDisposable
{
    private const string XmlUri = "http://www.w3.org/XML/1998/namespace";

    private readonly MemoryStream _body = new();
    private readonly XmlWriter _writer;
    private readonly Stack<string> _namespaces = new();

    // Never removed: if an attribute comes before its prefix is declared again, the writer declares it.
    private readonly Dictionary<string, string> _prefixes = new(StringComparer.Ordinal);

    internal XmlSink() =>
        _writer = XmlWriter.Create(
            _body,
            new XmlWriterSettings
            {
                Encoding = new UTF8Encoding(false),
                OmitXmlDeclaration = true,
                NewLineHandling = NewLineHandling.Entitize,
            }
        );

    /// <summary>Opens an element in its parent's namespace.</summary>
    public void Start(string name) => Start(name, _namespaces.TryPeek(out var uri) ? uri : "");

    /// <summary>Opens an element in a namespace.</summary>
    public void Start(string name, string uri)
    {
        _writer.WriteStartElement(name, uri);
        _namespaces.Push(uri);
    }

    /// <summary>Opens an element in its parent's namespace, and declares a prefix.</summary>
    public void Start(string name, string uri, string prefix)
    {
        Start(name);
        _writer.WriteAttributeString("xmlns", prefix, null, uri);
        _prefixes[prefix] = uri;
    }

    /// <summary>Opens an element of a list or map, in its parent's namespace if it has none of its own.</summary>
    public void StartEntry(string name, string? uri)
    {
        if (uri is null)
        {
            Start(name);
        }
        else
        {
            Start(name, uri);
        }
    }

    /// <summary>Closes the element.</summary>
    public void End()
    {
        _writer.WriteEndElement();
        _namespaces.Pop();
    }

    /// <summary>Writes text into the element.</summary>
    public void Write(string text) => _writer.WriteString(Legal(text));

    /// <summary>Writes an element with text.</summary>
    public void Element(string name, string text)
    {
        Start(name);
        Write(text);
        End();
    }

    /// <summary>Writes an attribute of the element that was just opened; a prefix that is not declared is left off.</summary>
    public void Attribute(string name, string text)
    {
        ArgumentNullException.ThrowIfNull(name);
        var colon = name.IndexOf(':', StringComparison.Ordinal);
        var prefix = colon < 0 ? "" : name[..colon];
        var uri = prefix == "xml" ? XmlUri : _prefixes.GetValueOrDefault(prefix);
        _writer.WriteAttributeString(uri is null ? null : prefix, name[(colon + 1)..], uri, Legal(text));
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _writer.Dispose();
        _body.Dispose();
    }

    internal ReadOnlyMemory<byte> ToBody()
    {
        _writer.Flush();
        return _body.ToArray();
    }

    private static string Legal(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (XmlConvert.IsXmlChar(text[i]))
            {
                continue;
            }

            if (!char.IsSurrogatePair(text, i))
            {
                return Replace(text);
            }

            i++;
        }

        return text;
    }

    private static string Replace(string text)
    {
        var legal = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            var isLegal = !rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value);
            legal.Append(isLegal ? rune.ToString() : "\uFFFD");
        }

        return legal.ToString();
    }
}
