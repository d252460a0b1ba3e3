using System.Globalization;
using LightsailContract.Conformance.Execution.Cases;
using LightsailContract.Conformance.Http;

namespace LightsailContract.Conformance.Execution.Commands;

/// <summary>Deletes an existing entry through another parent.</summary>
internal sealed record DeleteElsewhere(int OfParent, int Number, int Through) : Command
{
    public override async Task RunAsync(TestCase testCase, int step, CancellationToken cancellationToken)
    {
        var (parent, through) = (Parent(testCase, OfParent), Parent(testCase, Through));
        if (parent != through && Pick(testCase.Expected.Existing(parent), Number) is { } entry)
        {
            await testCase
                .CallAsync(
                    testCase.Calls.DeleteElsewhere(entry, through),
                    new SendOptions { Step = step },
                    cancellationToken
                )
                .ConfigureAwait(false);
        }
    }

    public override IEnumerable<Command> Shrink() => Number == 0 ? [] : [this with { Number = 0 }];

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"delete-elsewhere {OfParent} {Number} {Through}");
}
