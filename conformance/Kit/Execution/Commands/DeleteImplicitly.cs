using System.Globalization;
using LightsailContract.Conformance.Execution.Cases;
using LightsailContract.Conformance.Http;

namespace LightsailContract.Conformance.Execution.Commands;

/// <summary>Deletes one without naming its parent, signed by another (or the same) of some parent.</summary>
/// <param name="OfParent">Whose entry.</param>
/// <param name="Number">Which.</param>
/// <param name="Signer">The parent whose last entry signs.</param>
internal sealed record DeleteImplicitly(int OfParent, int Number, int Signer) : Command
{
    public override async Task RunAsync(TestCase testCase, int step, CancellationToken cancellationToken)
    {
        var signer = testCase.Expected.Existing(Parent(testCase, Signer)).LastOrDefault();
        if (
            Pick(testCase.Expected.Existing(Parent(testCase, OfParent)), Number) is { } entry
            && signer is not null
            && testCase.Resource.CredentialsOf(signer) is { } credentials
        )
        {
            await testCase
                .CallAsync(
                    testCase.Calls.DeleteImplicitly(entry, signer),
                    new SendOptions { Step = step, Credentials = credentials },
                    cancellationToken
                )
                .ConfigureAwait(false);
        }
    }

    public override IEnumerable<Command> Shrink() => Number == 0 ? [] : [this with { Number = 0 }];

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"delete-implicit {OfParent} {Number} {Signer}");
}
