using System.Numerics;
using System.Text;
using System.Text.Json;

namespace LightsailContract.Runtime.Protocol;

/// <summary>Reads a value at the current token of the reader.</summary>
public delegate T JsonRead<out T>(ref JsonSource json);

/// <summary>Reads a value from JSON at the current token of the reader; emitted code calls it.</summary>
/// <remarks>
/// A method for a simple type gives null if the JSON is null. A strict reader is a server's: it records members that are
/// missing and refuses null entries; a client's puts Smithy's corrections in their places.
/// </remarks>
public ref struct JsonSource
{
    private const int MaxNumberLength = 10_000;

    private Utf8JsonReader _reader;
    private readonly bool _strict;
    private readonly int _corrections;
    private List<MissingMember>? _missing;
    private int _values;

    /// <summary>Stands before the first token.</summary>
    /// <param name="json">The whole document.</param>
    /// <param name="strict">Whether this is a server.</param>
    /// <param name="maxDepth">How deep objects and arrays may be nested.</param>
    public JsonSource(ReadOnlySpan<byte> json, bool strict, int maxDepth)
        : this(json, strict, maxDepth, 0) { }

    private JsonSource(ReadOnlySpan<byte> json, bool strict, int maxDepth, int corrections)
    {
        _reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = maxDepth });
        _strict = strict;
        _corrections = corrections;
    }

    /// <summary>Whether the value is null.</summary>
    public readonly bool IsNull => _reader.TokenType == JsonTokenType.Null;

    /// <summary>Records the places of the keys of maps, if they are needed.</summary>
    internal HashSet<long>? Keys { get; init; }

    internal readonly IReadOnlyList<MissingMember> Missing => _missing ?? (IReadOnlyList<MissingMember>)[];

    /// <summary>Enters an object.</summary>
    public readonly void StartObject() => Expect(JsonTokenType.StartObject, "an object");

    /// <summary>Enters an array.</summary>
    public readonly void StartArray() => Expect(JsonTokenType.StartArray, "an array");

    /// <summary>Goes to the next member's name; false at the object's end.</summary>
    public bool NextMember() => _reader.Read() && _reader.TokenType != JsonTokenType.EndObject && Count();

    /// <summary>Goes to the next entry; false at the array's end.</summary>
    public bool NextEntry() => _reader.Read() && _reader.TokenType != JsonTokenType.EndArray && Count();

    private bool Count() => ++_values <= WireLimits.MaxValues ? true : throw Wrong(WireLimits.TooMany);

    /// <summary>Whether the member has this name; if so, goes to its value.</summary>
    public bool IsMember(ReadOnlySpan<byte> name) => IsNamed(name) && _reader.Read();

    /// <summary>The member's name, as a map's key; goes to its value.</summary>
    public string Key()
    {
        Keys?.Add(_reader.TokenStartIndex);
        var key = Text();
        _reader.Read();
        return key;
    }

    /// <summary>Skips a member that nobody knows, or a value.</summary>
    public void Skip() => _reader.Skip();

    /// <summary>An entry of a list or map that holds no nulls is null: a client passes over it.</summary>
    /// <exception cref="ContractFormatException">The reader is strict.</exception>
    public readonly void NullEntry()
    {
        if (_strict)
        {
            throw Wrong("a value other than null");
        }
    }

    /// <summary>Text.</summary>
    public readonly string? String()
    {
        if (IsNull)
        {
            return null;
        }

        Expect(JsonTokenType.String, "a string");
        return Text();
    }

    /// <summary>True or false.</summary>
    public readonly bool? Boolean() =>
        _reader.TokenType switch
        {
            JsonTokenType.Null => null,
            JsonTokenType.True => true,
            JsonTokenType.False => false,
            _ => throw Wrong("a boolean"),
        };

    /// <summary>An 8-bit integer.</summary>
    public readonly sbyte? SByte() => (sbyte?)Integer(sbyte.MinValue, sbyte.MaxValue);

    /// <summary>A 16-bit integer.</summary>
    public readonly short? Int16() => (short?)Integer(short.MinValue, short.MaxValue);

    /// <summary>A 32-bit integer.</summary>
    public readonly int? Int32() => (int?)Integer(int.MinValue, int.MaxValue);

    /// <summary>A 64-bit integer.</summary>
    public readonly long? Int64() => Integer(long.MinValue, long.MaxValue);

    /// <summary>A single precision number; NaN and the infinities are strings.</summary>
    public readonly float? Single()
    {
        if (Named(out var named))
        {
            return (float?)named;
        }

        return _reader.TryGetSingle(out var value) && float.IsFinite(value)
            ? value
            : throw Wrong("a single precision number");
    }

    /// <summary>A double precision number; NaN and the infinities are strings.</summary>
    public readonly double? Double()
    {
        if (Named(out var named))
        {
            return named;
        }

        return _reader.TryGetDouble(out var value) && double.IsFinite(value)
            ? value
            : throw Wrong("a double precision number");
    }

    /// <summary>An integer without bounds, of at most 10,000 characters.</summary>
    public readonly BigInteger? BigInteger()
    {
        if (IsNull)
        {
            return null;
        }

        return WholeNumber.TryParse(NumberText(), out var value) ? value : throw Wrong("an integer");
    }

    /// <summary>A decimal without bounds, of at most 10,000 characters.</summary>
    public readonly BigDecimal? BigDecimal()
    {
        if (IsNull)
        {
            return null;
        }

        return Runtime.BigDecimal.TryParse(NumberText(), out var value) ? value : throw Wrong("a number");
    }

    /// <summary>Bytes in base64.</summary>
    public readonly Blob? Blob()
    {
        if (IsNull)
        {
            return null;
        }

        Expect(JsonTokenType.String, "a string in base64");
        return JsonText.TryGetBytes(in _reader, out var bytes)
            ? Runtime.Blob.TakeOwnership(bytes)
            : throw Wrong("a string in base64");
    }

    /// <summary>An instant in any of the forms that the protocols have.</summary>
    public readonly DateTimeOffset? Timestamp()
    {
        switch (_reader.TokenType)
        {
            case JsonTokenType.Null:
                return null;
            case JsonTokenType.Number
                when _reader.TryGetDecimal(out var seconds) && Timestamps.TryFromEpochSeconds(seconds, out var instant):
                return instant;
            case JsonTokenType.String when Timestamps.TryParse(Text(), out var instant):
                return instant;
            default:
                throw Wrong("a timestamp");
        }
    }

    /// <summary>Any value, null as .NET's null.</summary>
    public Document? Document()
    {
        if (IsNull)
        {
            return null;
        }

        var wrong = Wrong("a value of Unicode text");
        var document = Runtime.Document.Read(ref _reader);
        return document.IsUnicode() ? document : throw wrong;
    }

    /// <summary>A string of an open enum.</summary>
    public readonly T? Enum<T>()
        where T : struct, IOpenEnum<T, string> => String() is { } value ? T.From(value) : null;

    /// <summary>A number of an open enum.</summary>
    public readonly T? IntEnum<T>()
        where T : struct, IOpenEnum<T, int> => Int32() is { } value ? T.From(value) : null;

    /// <summary>Stands in for a required member that is not there; the object's end has been read.</summary>
    /// <param name="member">The member's name.</param>
    /// <param name="correction">What a client takes instead.</param>
    public T Required<T>(string member, T correction)
    {
        Record(member);
        return correction;
    }

    /// <summary>The same for a structure or union: what an empty object gives.</summary>
    public T RequiredStructure<T>(string member, JsonRead<T> read)
    {
        Record(member);
        if (_corrections == ViolationList.MaxDepth)
        {
            throw Wrong("a structure that does not require itself");
        }

        var empty = new JsonSource("{}"u8, strict: false, 1, _corrections + 1);
        empty._reader.Read();
        return read(ref empty);
    }

    /// <summary>Skips a union's member that nobody knows, and gives its name; null if it says nothing.</summary>
    public string? UnknownMember()
    {
        var isType = IsNamed("__type"u8);
        var name = Text();
        _reader.Read();
        if (isType || IsNull)
        {
            Skip();
            return null;
        }

        Skip();
        return name;
    }

    /// <summary>Makes sure that a union has no case yet.</summary>
    /// <exception cref="ContractFormatException">It has one, and the reader is strict.</exception>
    public readonly void OnlyCase(object? earlier)
    {
        if (_strict && earlier is not null)
        {
            throw Wrong("exactly one member");
        }
    }

    /// <summary>The tag of a union that has no known case.</summary>
    /// <exception cref="ContractFormatException">The reader is strict.</exception>
    public readonly string UnknownTag(string? name) => _strict ? throw Wrong("exactly one known member") : name ?? "";

    /// <summary>Text; anything else is skipped and gives null.</summary>
    internal string? StringOrSkip()
    {
        if (_reader.TokenType == JsonTokenType.String)
        {
            return Text();
        }

        Skip();
        return null;
    }

    /// <summary>Goes to the first token.</summary>
    internal void Start() => _reader.Read();

    /// <summary>Makes sure that nothing follows.</summary>
    /// <exception cref="JsonException">Something does.</exception>
    internal void End() => _reader.Read();

    private void Record(string member)
    {
        if (_strict)
        {
            (_missing ??= []).Add(new MissingMember(_reader.TokenStartIndex, member));
        }
    }

    private readonly void Expect(JsonTokenType token, string description)
    {
        if (_reader.TokenType != token)
        {
            throw Wrong(description);
        }
    }

    private readonly long? Integer(long min, long max)
    {
        if (IsNull)
        {
            return null;
        }

        if (_reader.TokenType != JsonTokenType.Number)
        {
            throw Wrong("an integer");
        }

        // 1.0 and 1e3 are integers too, if rare ones.
        if (!_reader.TryGetInt64(out var value))
        {
            value =
                _reader.TryGetDecimal(out var number)
                && decimal.IsInteger(number)
                && number is >= long.MinValue and <= long.MaxValue
                    ? (long)number
                    : throw Wrong($"an integer from {min} to {max}");
        }

        return value >= min && value <= max ? value : throw Wrong($"an integer from {min} to {max}");
    }

    private readonly bool Named(out double? value)
    {
        value = null;
        if (_reader.TokenType == JsonTokenType.Number)
        {
            return false;
        }

        if (IsNull)
        {
            return true;
        }

        if (_reader.TokenType != JsonTokenType.String || !Floats.TryParseName(Text(), out var named))
        {
            throw Wrong("a number");
        }

        value = named;
        return true;
    }

    private readonly string NumberText()
    {
        var isText = _reader.TokenType is JsonTokenType.Number or JsonTokenType.String;
        return isText && _reader.ValueSpan.Length <= MaxNumberLength
            ? Encoding.UTF8.GetString(_reader.ValueSpan)
            : throw Wrong("a number");
    }

    private readonly string Text() => JsonText.Get(in _reader) ?? throw Wrong("Unicode text");

    private readonly bool IsNamed(ReadOnlySpan<byte> name) =>
        _reader.ValueIsEscaped
            ? JsonText.Equals(in _reader, name) ?? throw Wrong("Unicode text")
            : _reader.ValueSpan.SequenceEqual(name);

    private readonly ContractFormatException Wrong(string expected) => new(expected, _reader.TokenStartIndex);
}
