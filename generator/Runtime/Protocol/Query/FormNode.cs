using System.Globalization;

namespace LightsailContract.Runtime.Protocol;

/// <summary>Reads a value from a form.</summary>
public delegate T FormRead<out T>(FormNode form);

/// <summary>A place in a form: its own value, or the value under it; emitted code reads inputs from it.</summary>
/// <remarks>It is a server's: members that are missing are recorded.</remarks>
public sealed class FormNode : IWirePlace
{
    private readonly FormNode? _parent;
    private readonly string _name;
    private readonly ViolationList _violations;
    private readonly int _depth;
    private Dictionary<string, FormNode>? _children;

    internal FormNode(FormNode? parent, string name, ViolationList violations)
    {
        _parent = parent;
        _name = name;
        _violations = violations;
        _depth = parent is null ? 0 : parent._depth + 1;
    }

    /// <summary>The place, in the spelling of the wire.</summary>
    public string Path => _parent is null or { _parent: null } ? Shown : $"{_parent.Path}.{Shown}";

    private string Shown => Printable.Of(_name);

    internal string? Value { get; set; }

    /// <summary>The text at a member.</summary>
    public WireText this[string name] => Find(name)?.Text() ?? default;

    /// <summary>The text here.</summary>
    /// <exception cref="ContractFormatException">A structure, list or map stands here.</exception>
    public WireText Text() => _children is null ? new WireText(Value, this) : throw Wrong("a single value");

    /// <summary>The member's place, or null if nothing is at it.</summary>
    /// <exception cref="ContractFormatException">A single value is at it.</exception>
    public FormNode? Aggregate(string name) => Find(name)?.Aggregate();

    /// <summary>This place, as one of a structure, list or map.</summary>
    /// <exception cref="ContractFormatException">A single value stands here.</exception>
    public FormNode Aggregate() => string.IsNullOrEmpty(Value) ? this : throw Wrong("a structure, list or map");

    /// <summary>The entries of a list or map in the order of their numbers.</summary>
    /// <param name="name">The name under which they stand.</param>
    /// <param name="flattened">Whether they stand here instead.</param>
    /// <exception cref="ContractFormatException">Something is there that has no number.</exception>
    public IReadOnlyList<FormNode> Entries(string name, bool flattened)
    {
        var owner = flattened ? this : Aggregate(name);
        if (owner?._children is not { } children)
        {
            return [];
        }

        var entries = new SortedList<int, FormNode>(children.Count);
        foreach (var (number, node) in children)
        {
            if (
                !int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
                || !entries.TryAdd(index, node)
            )
            {
                // The value that is there instead may be a value in the wrong place; it is not shown.
                throw owner.Wrong("a number as the name of each entry, and each once");
            }
        }

        return entries.Values.AsReadOnly();
    }

    /// <summary>Stands in for a required member that is not there.</summary>
    public T Required<T>(string member, T correction)
    {
        Missing(member);
        return correction;
    }

    /// <summary>The same for a structure or union.</summary>
    public T RequiredStructure<T>(string member, FormRead<T> read)
    {
        Missing(member);

        if (_depth > ViolationList.MaxDepth)
        {
            throw Wrong("a structure that does not require itself");
        }

        // What an absent structure lacks is not the caller's fault a second time.
        return read(new FormNode(this, member, new ViolationList(1)));
    }

    /// <summary>Makes sure that a union has exactly one member.</summary>
    /// <exception cref="ContractFormatException">It has none, or several.</exception>
    public void OnlyCase()
    {
        if (_children is not { Count: 1 })
        {
            throw Wrong("exactly one member");
        }
    }

    /// <summary>What a union is that has no known member.</summary>
    public Exception NoKnownCase() => Wrong("exactly one known member");

    internal FormNode Child(string name)
    {
        _children ??= new Dictionary<string, FormNode>(StringComparer.Ordinal);
        if (!_children.TryGetValue(name, out var child))
        {
            _children[name] = child = new FormNode(this, name, _violations);
        }

        return child;
    }

    /// <summary>Records that a member is not there.</summary>
    public void Missing(string member)
    {
        _violations.Enter(_parent is null ? member : $"{Path}.{member}");
        _violations.Add("required", "required", null);
        _violations.Leave();
    }

    private FormNode? Find(string name) => _children?.GetValueOrDefault(name);

    private ContractFormatException Wrong(string expected) => new(expected, -1, Path);
}
