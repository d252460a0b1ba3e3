using System.Globalization;
using LightsailContract.Conformance.Execution.Cases;
using LightsailContract.Conformance.Http;

namespace LightsailContract.Conformance.Execution.Commands;

/// <summary>Creates an entry, also if the quota is reached.</summary>
internal sealed record Create(int InParent) : Command
{
    public override Task RunAsync(TestCase testCase, int step, CancellationToken cancellationToken) =>
        testCase.CallAsync(
            testCase.Calls.Create(Parent(testCase, InParent), testCase.NextIdentifier()),
            new SendOptions { Step = step },
            cancellationToken
        );

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"create {InParent}");
}
