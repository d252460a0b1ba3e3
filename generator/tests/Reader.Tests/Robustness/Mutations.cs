using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace LightsailContract.Reader.Tests.Robustness;

/// <summary>Contracts that were right until something was done to their bytes, characters or lines.</summary>
internal static class Mutations
{
    private static readonly string[] Fragments =
    [
        "&a ",
        "*a",
        "<<: *a",
        "!!str ",
        "!t ",
        "? ",
        "- ",
        ": ",
        ", ",
        "{",
        "}",
        "[",
        "]",
        "'",
        "\"",
        "|",
        ">",
        "#",
        "%",
        "@",
        "`",
        "---\n",
        "...\n",
        "%YAML 1.2\n",
        "\t",
        "\r",
        "\r\n",
        "\n",
        "\0",
        "\u0007",
        "\u0085",
        "\u2028",
        "\uFEFF",
        "\uD800",
        "\uDC00",
        "😀",
        "é",
        "~",
        "null",
        "true",
        "-1",
        "1e999",
        "0x7fffffffffffffff",
        ".inf",
        ".nan",
        "2026-01-31",
        "9223372036854775808",
        "contract: 2\n",
        "type: list",
        "target: Item",
        "member: Items",
        "required: true",
        "default: {}",
        "class",
        "__",
        "[]",
        "[].",
    ];

    private static readonly string[] Seeds = [.. Corpus.Valid().Concat(Corpus.Own()).Select(file => file.Text)];

    /// <summary>A good contract with one to six things done to it.</summary>
    public static Arbitrary<string> Contracts() =>
        Arb.From(
            from seed in Gen.Elements(Seeds)
            from count in Gen.Choose(1, 6)
            from mutations in Gen.ArrayOf(Mutation(), count)
            select mutations.Aggregate(seed, (text, mutate) => mutate(text))
        );

    private static Gen<Func<string, string>> Mutation() =>
        Gen.OneOf(FlipByte(), Insert(), Remove(), Repeat(), MoveLine(), IndentLine(), Nest(), Lengthen());

    private static Gen<Func<string, string>> FlipByte() =>
        from at in Position()
        from bits in Gen.Choose(1, 255)
        select Of(text =>
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            if (bytes.Length > 0)
            {
                bytes[at % bytes.Length] ^= (byte)bits;
            }

            return Encoding.UTF8.GetString(bytes);
        });

    private static Gen<Func<string, string>> Insert() =>
        from at in Position()
        from fragment in Gen.Elements(Fragments)
        select Of(text => text.Insert(at % (text.Length + 1), fragment));

    private static Gen<Func<string, string>> Remove() =>
        from at in Position()
        from length in Gen.Choose(1, 40)
        select Of(text =>
            text.Length == 0 ? text : text.Remove(at % text.Length, Math.Min(length, text.Length - (at % text.Length)))
        );

    private static Gen<Func<string, string>> Repeat() =>
        from at in Position()
        from length in Gen.Choose(1, 200)
        select Of(text =>
        {
            var start = at % (text.Length + 1);
            return text.Insert(start, text.Substring(start, Math.Min(length, text.Length - start)));
        });

    private static Gen<Func<string, string>> MoveLine() =>
        from source in Position()
        from target in Position()
        select OnLines(lines =>
        {
            var line = lines[source % lines.Count];
            lines.RemoveAt(source % lines.Count);
            lines.Insert(target % (lines.Count + 1), line);
        });

    private static Gen<Func<string, string>> IndentLine() =>
        from at in Position()
        from depth in Gen.Choose(1, 6)
        select OnLines(lines => lines[at % lines.Count] = new string(' ', depth) + lines[at % lines.Count]);

    private static Gen<Func<string, string>> Nest() =>
        from at in Position()
        from depth in Gen.Choose(1, 2000)
        from bracket in Gen.Elements("[", "{", "- ", "? ")
        select Of(text => text.Insert(at % (text.Length + 1), string.Concat(Enumerable.Repeat(bracket, depth))));

    private static Gen<Func<string, string>> Lengthen() =>
        from at in Position()
        from length in Gen.Choose(1, 100_000)
        from character in Gen.Elements('a', '1', ' ', '\n', '#', '\'')
        select Of(text => text.Insert(at % (text.Length + 1), new string(character, length)));

    private static Gen<int> Position() => Gen.Choose(0, 1_000_000);

    private static Func<string, string> OnLines(Action<List<string>> change) =>
        text =>
        {
            List<string> lines = [.. text.Split('\n')];
            change(lines);
            return string.Join('\n', lines);
        };

    private static Func<string, string> Of(Func<string, string> mutation) => mutation;
}
