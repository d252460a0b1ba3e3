using System.Globalization;
using LightsailContract.Conformance.Execution.Cases;
using LightsailContract.Conformance.Http;
using LightsailContract.Conformance.Resources;
using LightsailContract.Conformance.Values;

namespace LightsailContract.Conformance.Execution.Commands;

/// <summary>Deletes by an identifier that is similar to an existing one. A service that compares only a part deletes the wrong entry.</summary>
/// <param name="OfParent">Whose entry.</param>
/// <param name="Number">Which.</param>
/// <param name="Change">What is different: 0, the last character is missing; 1, there is one more; then text
/// edits after which many libraries take it for the same; then one character is another or added.</param>
internal sealed record DeleteSimilar(int OfParent, int Number, int Change) : Command
{
    public override async Task RunAsync(TestCase testCase, int step, CancellationToken cancellationToken)
    {
        var parent = Parent(testCase, OfParent);
        if (
            Pick(testCase.Expected.Existing(parent), Number) is { Identifier.Length: > 1 } entry
            && Similar(entry) is var identifier
            && identifier != entry.Identifier
            && testCase.Calls.IsLegalIdentifier(identifier)
            && !testCase.Expected.Entries.Any(other => other.Identifier == identifier)
        )
        {
            var call = testCase.Calls.DeleteById(parent, identifier) with
            {
                Description = $"delete by the identifier of {entry} {Description}",
            };
            await testCase.CallAsync(call, new SendOptions { Step = step }, cancellationToken).ConfigureAwait(false);
        }
    }

    public override IEnumerable<Command> Shrink() => Number == 0 ? [] : [this with { Number = 0 }];

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"delete-similar {OfParent} {Number} {Change}");

    /// <summary>How many changes there are.</summary>
    public static int Changes => Edits.Length;

    private static readonly TextEdit[] Edits =
    [
        new("without its last character", text => text[..^1]),
        new("and one character more", text => text + text[^1]),
        .. TextEdit.Confusable,
        // A stored violation names a change by its number, so new ones come last.
        new("with another first character", text => Other(text[0]) + text[1..]),
        new("with another character in the middle", text => With(text, text.Length / 2, Other(text[text.Length / 2]))),
        new("with another last character", text => text[..^1] + Other(text[^1])),
        new("with an underscore at its end", text => text + "_"),
        new("with a hyphen inside", text => $"{text[..(text.Length / 2)]}-{text[(text.Length / 2)..]}"),
    ];

    // Most identifiers consist of such characters.
    private static char Other(char of) => of is 'A' or 'a' ? 'B' : 'A';

    private static string With(string text, int at, char other) => $"{text[..at]}{other}{text[(at + 1)..]}";

    private string Description => Edits[Change % Edits.Length].Description;

    private string Similar(Entry entry) => Edits[Change % Edits.Length].Apply(entry.Identifier);
}
