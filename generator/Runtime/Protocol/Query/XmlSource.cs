using System.Xml;

namespace LightsailContract.Runtime.Protocol;

/// <summary>Reads a value from the element at which the reader stands, and goes behind it.</summary>
public delegate T XmlRead<out T>(XmlSource xml);

/// <summary>Reads values from XML; emitted code calls it. It is a client's: what is missing is corrected.</summary>
/// <remarks>
/// Document types are refused, so no entity can grow and nothing is fetched. Each method that reads an element leaves the
/// reader behind it. Namespaces do not count, as with all clients of this protocol.
/// </remarks>
public sealed class XmlSource : IWirePlace, IDisposable
{
    private const int MaxCorrections = ViolationList.MaxDepth;

    private readonly XmlReader _reader;
    private readonly int _maxDepth;
    private readonly int _corrections;
    private int _values;

    internal XmlSource(Stream body, int maxDepth)
        : this(XmlReader.Create(body, Settings()), maxDepth, 0) { }

    private XmlSource(XmlReader reader, int maxDepth, int corrections)
    {
        _reader = reader;
        _maxDepth = maxDepth;
        _corrections = corrections;
    }

    /// <summary>The element's name, without prefix.</summary>
    public string Name => _reader.LocalName;

    /// <inheritdoc />
    string IWirePlace.Path => _reader is IXmlLineInfo line ? $"line {line.LineNumber}, column {line.LinePosition}" : "";

    /// <summary>Enters the element.</summary>
    public XmlChildren Children()
    {
        if (_reader.Depth >= _maxDepth)
        {
            throw Wrong($"XML nested at most {_maxDepth} deep");
        }

        var children = new XmlChildren(_reader.Depth, _reader.IsEmptyElement);
        _reader.Read();
        return children;
    }

    /// <summary>Goes to the next child; behind the element, and false, if there is none.</summary>
    public bool NextChild(XmlChildren children)
    {
        if (children.IsEmpty)
        {
            return false;
        }

        while (_reader.NodeType != XmlNodeType.Element)
        {
            var ends = _reader.NodeType == XmlNodeType.EndElement && _reader.Depth == children.Depth;
            if (!_reader.Read() || ends)
            {
                return false;
            }
        }

        return ++_values <= WireLimits.MaxValues ? true : throw Wrong(WireLimits.TooMany);
    }

    /// <summary>The element's text.</summary>
    public WireText Text() => new(_reader.ReadElementContentAsString(), this);

    /// <summary>An attribute of the element.</summary>
    public WireText Attribute(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var value = _reader.GetAttribute(name);
        if (value is null && _reader.MoveToFirstAttribute())
        {
            var localName = name[(name.IndexOf(':', StringComparison.Ordinal) + 1)..];
            do
            {
                value = _reader.LocalName == localName ? _reader.Value : value;
            } while (_reader.MoveToNextAttribute());

            _reader.MoveToElement();
        }

        return new WireText(value, this);
    }

    /// <summary>Passes over the element.</summary>
    public void Skip() => _reader.Skip();

    /// <summary>Stands in for a required structure or union that is not there: what an empty element gives.</summary>
    public T RequiredStructure<T>(XmlRead<T> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        if (_corrections == MaxCorrections)
        {
            throw Wrong("a structure that does not require itself");
        }

        using var empty = new XmlSource(XmlReader.Create(new StringReader("<e/>"), Settings()), 1, _corrections + 1);
        empty.Start();
        return read(empty);
    }

    /// <inheritdoc />
    public void Dispose() => _reader.Dispose();

    /// <summary>Goes to the root element.</summary>
    internal void Start() => _reader.MoveToContent();

    /// <summary>Makes sure that the element has this name.</summary>
    internal void Expect(string name)
    {
        if (_reader.NodeType != XmlNodeType.Element || Name != name)
        {
            throw Wrong($"an element {name}");
        }
    }

    /// <summary>Makes sure that the document ends, and that nothing follows.</summary>
    /// <exception cref="XmlException">It is cut short, or something follows.</exception>
    internal void End()
    {
        while (_reader.Read()) { }
    }

    private static XmlReaderSettings Settings() =>
        new()
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
        };

    private ContractFormatException Wrong(string expected) => new(expected, -1, ((IWirePlace)this).Path);
}

/// <summary>The children of an element that was entered.</summary>
/// <param name="Depth">The element's depth.</param>
/// <param name="IsEmpty">Whether it is an empty tag.</param>
public readonly record struct XmlChildren(int Depth, bool IsEmpty);
