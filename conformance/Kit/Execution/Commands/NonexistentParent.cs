using System.Globalization;
using LightsailContract.Conformance.Execution.Cases;
using LightsailContract.Conformance.Http;
using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Resources;

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
            testCase.Context.Nonexistent.Parent(Salt) is not { } identifiers
            || testCase.Context.Nonexistent.Identifier(Salt) is not { } identifier
        )
        {
            return;
        }

        var (resource, calls) = (testCase.Resource, testCase.Calls);
        var call = calls.UnknownParent(operations[Verb % operations.Count], identifiers, identifier);
        // A service that accepts the creation may create the parent with it.
        var parent = new ParentRef($"the {resource.ParentNoun} that never existed", identifiers, Provisioned: false);
        var exchange = await testCase
            .CallAsync(call with { MayCreateIn = parent }, new SendOptions { Step = step }, cancellationToken)
            .ConfigureAwait(false);
        if (
            call.Operation == resource.Create
            && resource.Delete is not null
            && exchange.Parsed is ParsedResponse.Success success
            && (call.Identifier ?? resource.CreatedIdentifier(success.Document)) is { Length: > 0 } made
        )
        {
            var undo = calls.DeleteById(parent, made) with
            {
                Purpose = Purpose.Probe,
                Description = $"delete what was created in {parent}",
                Undoes = (parent, made),
            };
            await testCase
                .CallAsync(undo, new SendOptions { Step = step, IsCleanup = true }, cancellationToken)
                .ConfigureAwait(false);
        }
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"unknown-parent {Verb} {Salt}");
}
