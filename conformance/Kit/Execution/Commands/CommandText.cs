using System.Globalization;
using LightsailContract.Model;
using LightsailContract.Reader;

namespace LightsailContract.Conformance.Execution.Commands;

/// <summary>Reads commands from the text of a scenario or replay file; <see cref="Command.ToString"/> writes it.</summary>
internal static class CommandText
{
    private const int MaxVariant = 10_000_000;

    /// <exception cref="FormatException">The text is not a command.</exception>
    public static Command Parse(string text) =>
        // Only stored violations have these steps; scenarios do not.
        text.Split(' ', StringSplitOptions.RemoveEmptyEntries) switch
        {
            ["probe", var parent, var id, var variant] => new SendProbe(
                Number(parent, text),
                id,
                Number(variant, text)
            ),
            ["delete-similar", var parent, var entry, var change] => new DeleteSimilar(
                Number(parent, text),
                Number(entry, text),
                Number(change, text)
            ),
            ["parallel", var parent, "0", "0", "0", var same] => new ParallelCalls(Number(parent, text), 0, 0, 0)
            {
                Same = Number(same, text),
            },
            _ => FromStep(StepSyntax.Parse(text)),
        };

    /// <summary>The command for a scenario's step.</summary>
    public static Command FromStep(ScenarioStep step) =>
        (step.Verb, step.Numbers.ToArray()) switch
        {
            ("create", [var parent]) => new Create(parent),
            ("list", [var parent]) => new ListAll(parent),
            ("pages", [var parent, var size]) => new ListPages(parent, size),
            ("delete", [var parent, var entry]) => new Delete(parent, entry),
            ("delete-again", [var parent, var entry]) => new DeleteAgain(parent, entry),
            ("delete-missing", [var parent, var salt]) => new DeleteNonexistent(parent, salt),
            ("delete-elsewhere", [var parent, var entry, var through]) => new DeleteElsewhere(parent, entry, through),
            ("delete-implicit", [var parent, var entry, var signer]) => new DeleteImplicitly(parent, entry, signer),
            ("unknown-parent", [var call, var salt]) => new NonexistentParent(call, salt),
            ("parallel", [var parent, var creates, var deletes, var lists]) => new ParallelCalls(
                parent,
                creates,
                deletes,
                lists
            ),
            ("pause", [var milliseconds]) => new Pause(milliseconds),
            _ => throw new InvalidOperationException($"There is no command for the step '{step}'."),
        };

    private static int Number(string word, string text) =>
        int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= MaxVariant
            ? number
            : throw new FormatException($"'{word}' in '{text}' is not a number from 0 to {MaxVariant}.");
}
