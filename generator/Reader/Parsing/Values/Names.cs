using LightsailContract.Reader.Findings;

namespace LightsailContract.Reader.Parsing.Values;

/// <summary>What may be a name or an id.</summary>
internal static class Names
{
    private const int Longest = 128;

    public static bool CheckName(string text, TextRange range, FindingSink sink)
    {
        if (IsName(text))
        {
            return true;
        }

        sink.Report(ReaderRules.InvalidName, range, Quote.Escape(text));
        return false;
    }

    public static bool CheckId(string text, TextRange range, FindingSink sink)
    {
        if (IsId(text))
        {
            return true;
        }

        sink.Report(ReaderRules.InvalidId, range, Quote.Escape(text));
        return false;
    }

    public static bool IsName(string text) =>
        text.Length is > 0 and <= Longest && (IsLetter(text[0]) || text[0] == '_') && text.All(IsWordCharacter);

    private static bool IsId(string text) =>
        text.Length is > 0 and <= Longest
        && (IsLetter(text[0]) || text[0] is >= '0' and <= '9')
        && text.All(character => IsWordCharacter(character) || character is '-' or '.');

    private static bool IsWordCharacter(char character) =>
        IsLetter(character) || character is (>= '0' and <= '9') or '_';

    private static bool IsLetter(char character) => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
