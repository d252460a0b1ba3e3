using System.Globalization;

namespace LightsailContract.Conformance.Search.Commands;

/// <summary>Commands as text, as a replay file keeps them; <see cref="Command.ToString"/> writes it.</summary>
internal static class CommandText
{
    /// <exception cref="FormatException">It is no command.</exception>
    public static Command Parse(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words switch
        {
            ["create", var parent] => new Create(Number(parent)),
            ["list", var parent] => new ListAll(Number(parent)),
            ["delete", var parent, var entry] => new Delete(Number(parent), Number(entry)),
            ["delete-again", var parent, var entry] => new DeleteAgain(Number(parent), Number(entry)),
            ["delete-missing", var parent, var salt] => new DeleteMissing(Number(parent), Number(salt)),
            ["delete-elsewhere", var parent, var entry, var through] => new DeleteElsewhere(
                Number(parent),
                Number(entry),
                Number(through)
            ),
            ["unknown-parent", var verb, var salt] => new UnknownParent(Number(verb), Number(salt)),
            ["rush", var parent, var creates, var deletes, var lists] => new Rush(
                Number(parent),
                Number(creates),
                Number(deletes),
                Number(lists)
            ),
            ["pages", var parent, var size] => new ListPages(Number(parent), Number(size)),
            ["probe", var parent, var id, var variant] => new SendProbe(Number(parent), id, Number(variant)),
            ["delete-implicit", var parent, var entry, var signer] => new DeleteImplicitly(
                Number(parent),
                Number(entry),
                Number(signer)
            ),
            ["pause", var milliseconds] => new Pause(Number(milliseconds)),
            _ => throw new FormatException($"'{text}' is no step of a sequence."),
        };

        int Number(string word) =>
            int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= 10_000_000
                ? number
                : throw new FormatException($"'{word}' in '{text}' is no number from 0 to 10000000.");
    }
}
