using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Protocols;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Rules.ErrorShape;

/// <summary>The rules for the errors of each operation.</summary>
internal sealed class ErrorShapeRules : IRuleFactory
{
    private const string Kind = "error-shape";

    public IEnumerable<Rule> Derive(DerivationContext context) =>
        context.Judged.SelectMany(operation =>
            (IEnumerable<Rule>)[.. Codes(context, operation), .. Contents(context, operation)]
        );

    /// <summary>The rules for code and status.</summary>
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
                    "an error has an undocumented code",
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
                $"The status of {operation.Name}'s errors is 4xx for client errors and 5xx for server errors, unless a document gives another."
            )
        )
        {
            Mutants =
            [
                ErrorMutants.Edit(
                    operation,
                    "a client error has status 500, or a server error 400",
                    (_, error) => error with { Status = error.Status < 500 ? 500 : 400 }
                ),
            ],
        };
        // A should-rule, because clients use the code rather than the exact status.
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
                    "an error has an undocumented status",
                    (_, error) => error with { Status = error.Status < 500 ? 418 : 599 }
                ),
            ],
        };
    }

    /// <summary>The rules for the other content of an error.</summary>
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
                    $"The errors of {operation.Name} say whether the sender or the receiver is at fault."
                )
            )
            {
                Mutants =
                [
                    ErrorMutants.Edit(
                        operation,
                        "an error does not say who is at fault",
                        (_, error) => error with { Fault = null }
                    ),
                ],
            };
        }

        yield return new ErrorMessage(
            Info(
                context,
                operation,
                "message",
                RuleLevel.Should,
                $"If an error of {operation.Name} has a message, the message is text and is not blank."
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
                    $"The members of {operation.Name}'s errors have their documented types."
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
            $"{DerivedRuleIds.ErrorShape}{operation.Name}/{name}",
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
