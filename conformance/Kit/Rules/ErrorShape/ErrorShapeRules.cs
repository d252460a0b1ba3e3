using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Protocols;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Rules.ErrorShape;

/// <summary>How the failures of each judged operation look.</summary>
internal sealed class ErrorShapeRules : IRuleFactory
{
    private const string Kind = "error-shape";

    public IEnumerable<Rule> Derive(DerivationContext context) =>
        context.Judged.SelectMany(operation =>
            (IEnumerable<Rule>)[.. Codes(context, operation), .. Contents(context, operation)]
        );

    /// <summary>The error's code and status.</summary>
    private static IEnumerable<Rule> Codes(DerivationContext context, Operation operation)
    {
        yield return new ErrorIsDocumented(
            Info(
                context,
                operation,
                "documented",
                RuleLevel.Must,
                $"A failure of {operation.Name} is a documented error of the service."
            )
        )
        {
            Mutants =
            [
                ErrorMutants.Edit(
                    operation,
                    "an error has another code",
                    (_, error) => error with { Code = "MutantException" }
                ),
            ],
        };
        if (Undeclared(context, operation) is { } other)
        {
            yield return new ErrorIsDeclared(
                Info(
                    context,
                    operation,
                    "declared",
                    RuleLevel.Should,
                    $"A failure of {operation.Name} is an error that the operation declares, or a common one."
                )
            )
            {
                Mutants =
                [
                    ErrorMutants.Edit(
                        operation,
                        "an error has the code of another operation's error",
                        (_, error) => error with { Code = other }
                    ),
                ],
            };
        }

        yield return new ErrorStatus(
            Info(
                context,
                operation,
                "status",
                RuleLevel.Must,
                $"The status of {operation.Name}'s errors says who is at fault."
            )
        )
        {
            Mutants =
            [
                ErrorMutants.Edit(
                    operation,
                    "an error blames the other side",
                    (_, error) => error with { Status = error.Status < 500 ? 500 : 400 }
                ),
            ],
        };
        // Clients go by the code; which of the documented statuses comes with it is open.
        yield return new ErrorStatusIsDocumented(
            Info(
                context,
                operation,
                "documented-status",
                RuleLevel.Should,
                $"The errors of {operation.Name} have a documented status."
            )
        )
        {
            Mutants =
            [
                ErrorMutants.Edit(
                    operation,
                    "an error has a status of no document",
                    (_, error) => error with { Status = error.Status < 500 ? 418 : 599 }
                ),
            ],
        };
    }

    /// <summary>What else an error says.</summary>
    private static IEnumerable<Rule> Contents(DerivationContext context, Operation operation)
    {
        if (context.Protocol.NamesFault)
        {
            yield return new ErrorNamesFault(
                Info(
                    context,
                    operation,
                    "fault",
                    RuleLevel.Should,
                    $"The errors of {operation.Name} name who is at fault."
                )
            )
            {
                Mutants =
                [
                    ErrorMutants.Edit(operation, "an error blames nobody", (_, error) => error with { Fault = null }),
                ],
            };
        }

        yield return new ErrorMessage(
            Info(
                context,
                operation,
                "message",
                RuleLevel.Should,
                $"A message that comes with an error of {operation.Name} is text for people."
            ) with
            {
                Basis = RuleBasis.Inferred,
            }
        )
        {
            Mutants =
            [
                ErrorMutants.Edit(operation, "an error's message is blank", (_, error) => error with { Message = " " }),
            ],
        };
        if (operation.Errors.Any(error => HasOwnMembers(context.Contract.GetStructure(error))))
        {
            yield return new ErrorMembers(
                Info(
                    context,
                    operation,
                    "members",
                    RuleLevel.Must,
                    $"The members of {operation.Name}'s errors are of their types."
                ),
                context.Contract,
                context.Protocol
            )
            {
                Mutants = [ErrorMutants.MemberOfWrongType(context.Contract, operation)],
            };
        }
    }

    private static RuleInfo Info(
        DerivationContext context,
        Operation operation,
        string name,
        RuleLevel level,
        string statement
    ) =>
        context.Info(
            $"{Kind}/{operation.Name}/{name}",
            Kind,
            level,
            statement,
            context.Cited($"{operation.Name}.errors", operation.Name),
            $"operations/{operation.Name}/errors",
            operation
        );

    /// <summary>The code of an error that the service models and the operation does not declare, or null.</summary>
    private static string? Undeclared(DerivationContext context, Operation operation) =>
        context
            .Contract.Shapes.OfType<StructureShape>()
            .Select(structure => structure.Error?.Code)
            .FirstOrDefault(code => code is not null && !Errors.IsKnown(context.Contract, operation, code));

    /// <summary>Whether there is more to it than the message, which has a rule of its own.</summary>
    private static bool HasOwnMembers(StructureShape error) =>
        error.Members.Any(member => !member.Name.Equals("message", StringComparison.OrdinalIgnoreCase));
}
