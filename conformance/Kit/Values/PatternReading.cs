using System.Globalization;
using System.Text;

namespace LightsailContract.Conformance.Values;

/// <summary>Writes a contract's pattern for .NET, which matches by UTF-16 unit, so that it matches by character.</summary>
/// <remarks>Each character beyond the basic plane that the value holds has a stand-in: a unit that no sound text holds. Each
/// class of the pattern names the stand-ins of the characters that it holds.</remarks>
internal sealed class PatternReading
{
    /// <summary>The unit of a character that the value does not hold.</summary>
    private const char Absent = '\uDFFF';
    private const string Surrogates = @"\uD800-\uDFFF";

    private readonly string _pattern;
    private readonly IReadOnlyDictionary<int, char> _standIns;
    private readonly StringBuilder _text = new();
    private int _at;

    private PatternReading(string pattern, IReadOnlyDictionary<int, char> standIns) =>
        (_pattern, _standIns) = (pattern, standIns);

    /// <summary>The pattern for .NET.</summary>
    /// <param name="pattern">The contract's pattern.</param>
    /// <param name="standIns">The value's characters beyond the basic plane, and what represents them.</param>
    public static string Read(string pattern, IReadOnlyDictionary<int, char> standIns) =>
        new PatternReading(pattern, standIns).Read();

    private string Read()
    {
        while (_at < _pattern.Length)
        {
            ReadNext();
        }

        return _text.ToString();
    }

    private void ReadNext()
    {
        switch (_pattern[_at])
        {
            case '$':
                _at++;
                _text.Append(@"\z");
                break;
            case '.':
                _at++;
                Append(new CharacterClass(negated: true).Add(@"\n\r\u2028\u2029"));
                break;
            case '[':
                Append(CharacterClass.Read(_pattern, ref _at));
                break;
            case '\\' when CharacterClass.TryReadSet(_pattern, ref _at) is { } set:
                Append(set);
                break;
            case '\\' when CharacterClass.TryReadPair(_pattern, ref _at) is { } pair:
                _text.Append(_standIns.GetValueOrDefault(pair, Absent));
                break;
            case '\\':
                _text.Append(_pattern, _at, Math.Min(2, _pattern.Length - _at));
                _at += 2;
                break;
            default:
                AppendCharacter();
                break;
        }
    }

    private void AppendCharacter()
    {
        var isPair = char.IsSurrogatePair(_pattern, _at);
        _text.Append(isPair ? _standIns.GetValueOrDefault(char.ConvertToUtf32(_pattern, _at), Absent) : _pattern[_at]);
        _at += isPair ? 2 : 1;
    }

    private void Append(CharacterClass set)
    {
        var held = string.Concat(_standIns.Where(it => set.Holds(it.Key)).Select(it => Escape(it.Value)));
        var basic = _standIns.Count == 0 ? set.Basic : $"{set.Basic[..^1]}-[{Surrogates}]]";
        _text.Append(held.Length == 0 ? basic : $"(?:{basic}|[{held}])");
    }

    private static string Escape(char unit) => @"\u" + ((int)unit).ToString("X4", CultureInfo.InvariantCulture);
}
