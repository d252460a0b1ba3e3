using System.Globalization;
using LightsailContract.Conformance.Execution.Cases;
using LightsailContract.Conformance.Http;

namespace LightsailContract.Conformance.Execution.Commands;

/// <summary>Deletes an entry that never existed.</summary>
internal sealed record DeleteNonexistent(int OfParent, int Salt) : Command
{
    public override async Task RunAsync(TestCase testCase, int step, CancellationToken cancellationToken)
    {
        if (testCase.Context.Nonexistent.Identifier(Salt) is { } identifier)
        {
            await testCase
                .CallAsync(
                    testCase.Calls.DeleteById(Parent(testCase, OfParent), identifier),
                    new SendOptions { Step = step },
                    cancellationToken
                )
                .ConfigureAwait(false);
        }
    }

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"delete-missing {OfParent} {Salt}");
}
