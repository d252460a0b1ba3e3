using System.Text.RegularExpressions;

namespace LightsailContract.Importers.Facts;

/// <summary>Compares the characters that a document's prose allows with those that a contract's pattern allows.</summary>
internal static class CharacterSet
{
    private const string Ranges = "A-Za-z0-9";

    public static IEnumerable<Difference> Compare(ReachedMember member, MemberFact own, MemberFact fact)
    {
        if (fact.Characters is null || own.Pattern is null || Compile(own.Pattern) is not { } pattern)
        {
            yield break;
        }

        var length = (int)Math.Clamp(own.Min ?? 1, 1, 256);
        var allowed = Printable().Where(c => pattern.IsMatch(new string(c, length))).ToHashSet();
        var said = Printable().Where(c => Says(fact.Characters, c)).ToHashSet();
        var about = $"{member.Target.Name}.pattern";
        if (allowed.SetEquals(said))
        {
            yield return new Difference(about, DifferenceKind.Agrees, "characters") { Aspect = "characters" };
        }
        else
        {
            var detail =
                $"the pattern alone allows {List(allowed.Except(said))}, the document's prose alone {List(said.Except(allowed))}";
            yield return new Difference(about, DifferenceKind.Contradicts, detail) { Aspect = "characters" };
        }
    }

    private static bool Says(string characters, char c) =>
        (characters.StartsWith(Ranges, StringComparison.Ordinal) && char.IsAsciiLetterOrDigit(c))
        || characters.AsSpan(Ranges.Length).Contains(c);

    private static IEnumerable<char> Printable() => Enumerable.Range(0x21, 0x7E - 0x21 + 1).Select(c => (char)c);

    private static string List(IEnumerable<char> characters)
    {
        var list = string.Concat(characters.Order());
        return list.Length == 0 ? "nothing" : $"'{list}'";
    }

    /// <summary>A pattern that cannot be matched in linear time is not compared: a document's prose never is that precise.</summary>
    private static Regex? Compile(string pattern)
    {
        try
        {
            return new Regex($@"\A(?:{pattern})\z", RegexOptions.NonBacktracking);
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }
}
