using System.Globalization;
using LightsailContract.Conformance.Execution.Cases;
using LightsailContract.Conformance.Http;

namespace LightsailContract.Conformance.Execution.Commands;

/// <summary>Deletes an entry without naming its parent. An entry of some parent signs, possibly the same entry.</summary>
/// <param name="OfParent">The entry's parent.</param>
/// <param name="Number">The entry's number.</param>
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
