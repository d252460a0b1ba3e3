using System.Globalization;
using LightsailContract.Conformance.Execution.Cases;
using LightsailContract.Conformance.Http;

namespace LightsailContract.Conformance.Execution.Commands;

/// <summary>Calls one of the resource's operations on a parent that never existed.</summary>
/// <param name="Verb">The operation: 0 create, 1 list, 2 delete.</param>
/// <param name="Salt">Selects the identifier of the parent.</param>
internal sealed record NonexistentParent(int Verb, int Salt) : Command
{
    public override async Task RunAsync(TestCase testCase, int step, CancellationToken cancellationToken)
    {
        var operations = testCase.Resource.Operations.ToList();
        if (
            testCase.Context.Nonexistent.Parent(Salt) is { } parent
            && testCase.Context.Nonexistent.Identifier(Salt) is { } identifier
        )
        {
            await testCase
                .CallAsync(
                    testCase.Calls.UnknownParent(operations[Verb % operations.Count], parent, identifier),
                    new SendOptions { Step = step },
                    cancellationToken
                )
                .ConfigureAwait(false);
        }
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"unknown-parent {Verb} {Salt}");
}
