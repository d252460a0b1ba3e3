using System.Globalization;
using LightsailContract.Conformance.Execution.Cases;
using LightsailContract.Conformance.Http;
using LightsailContract.Conformance.Resources;

namespace LightsailContract.Conformance.Execution.Commands;

/// <summary>Deletes by what is almost an entry's identifier: whoever compares a part of it deletes what was not named.</summary>
/// <param name="OfParent">Whose entry.</param>
/// <param name="Number">Which.</param>
/// <param name="Change">What is different: even, the last character is missing; odd, there is one more.</param>
internal sealed record DeleteSimilar(int OfParent, int Number, int Change) : Command
{
    public override async Task RunAsync(TestCase testCase, int step, CancellationToken cancellationToken)
    {
        var parent = Parent(testCase, OfParent);
        if (
            Pick(testCase.Expected.Existing(parent), Number) is { Identifier.Length: > 1 } entry
            && Similar(entry) is var identifier
            && !testCase.Expected.Entries.Any(other => other.Identifier == identifier)
        )
        {
            var call = testCase.Calls.DeleteById(parent, identifier) with
            {
                Description =
                    $"delete by the identifier of {entry}{(Change % 2 == 0 ? " without its last character" : " and one character more")}",
            };
            await testCase.CallAsync(call, new SendOptions { Step = step }, cancellationToken).ConfigureAwait(false);
        }
    }

    public override IEnumerable<Command> Shrink() => Number == 0 ? [] : [this with { Number = 0 }];

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"delete-similar {OfParent} {Number} {Change}");

    private string Similar(Entry entry) =>
        Change % 2 == 0 ? entry.Identifier[..^1] : entry.Identifier + entry.Identifier[^1];
}
