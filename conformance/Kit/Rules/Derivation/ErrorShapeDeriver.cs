using LightsailContract.Conformance.Rules.Shapes;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Rules.Derivation;

/// <summary>How the failures of each judged operation look.</summary>
internal sealed class ErrorShapeDeriver : IRuleDeriver
{
    private const string Kind = "error-shape";

    public IEnumerable<Rule> Derive(DerivationContext context) =>
        context.Judged.SelectMany(operation => Derive(context, operation));

    private static IEnumerable<Rule> Derive(DerivationContext context, Operation operation)
    {
        RuleInfo Info(string name, RuleLevel level, string statement) =>
            context.Info(
                $"{Kind}/{operation.Name}/{name}",
                Kind,
                level,
                statement,
                context.Cited($"{operation.Name}.errors", operation.Name),
                $"operations/{operation.Name}/errors",
                operation
            );

        yield return new ErrorIsDocumented(
            Info(
                "documented",
                RuleLevel.Must,
                $"A failure of {operation.Name} is one of its documented errors or a common one."
            )
        );
        yield return new ErrorStatus(
            Info("status", RuleLevel.Must, $"The status of {operation.Name}'s errors says who is at fault.")
        );
        // Clients go by the code; which of the documented statuses comes with it is open.
        yield return new ErrorStatusIsDocumented(
            Info("documented-status", RuleLevel.Should, $"The errors of {operation.Name} have a documented status.")
        );
        if (!context.IsTyped)
        {
            yield return new ErrorNamesFault(
                Info("fault", RuleLevel.Should, $"The errors of {operation.Name} name who is at fault.")
            );
        }

        yield return new ErrorMessage(
            Info(
                "message",
                RuleLevel.Should,
                $"A message that comes with an error of {operation.Name} is text for people."
            )
        );
        if (operation.Errors.Any(error => HasOwnMembers(context.Contract.GetStructure(error))))
        {
            yield return new ErrorMembers(
                Info("members", RuleLevel.Must, $"The members of {operation.Name}'s errors are of their types."),
                context.Contract,
                context.Protocol
            );
        }
    }

    /// <summary>Whether there is more to it than the message, which has a rule of its own.</summary>
    private static bool HasOwnMembers(StructureShape error) =>
        error.Members.Any(member => !member.Name.Equals("message", StringComparison.OrdinalIgnoreCase));
}
