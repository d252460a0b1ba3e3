using System.Globalization;
using LightsailContract.Conformance.Execution.Cases;
using LightsailContract.Conformance.Http;

namespace LightsailContract.Conformance.Execution.Commands;

/// <summary>Deletes an existing entry.</summary>
internal sealed record Delete(int OfParent, int Number) : Command
{
    public override async Task RunAsync(TestCase testCase, int step, CancellationToken cancellationToken)
    {
        if (Pick(testCase.Expected.Existing(Parent(testCase, OfParent)), Number) is { } entry)
        {
            await testCase
                .CallAsync(testCase.Calls.Delete(entry), new SendOptions { Step = step }, cancellationToken)
                .ConfigureAwait(false);
        }
    }

    public override IEnumerable<Command> Shrink() => Number == 0 ? [] : [this with { Number = 0 }];

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"delete {OfParent} {Number}");
}
