using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Resources;
using LightsailContract.Conformance.Rules.Mutations;
using LightsailContract.Conformance.Rules.Probes;
using LightsailContract.Conformance.Values;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Rules.Input;

/// <summary>A rule for each identifier that an operation takes: an unusual value that the constraints allow is answered like a
/// usual one. Both name something that does not exist.</summary>
internal sealed class LegalInputRules : IRuleFactory
{
    private const int UsualLength = 20;

    public IEnumerable<Rule> Derive(DerivationContext context) =>
        context.Resources.SelectMany(resource =>
            resource.Operations.SelectMany(operation =>
                Identifiers(resource, operation)
                    .Select(member => Derive(context, resource, operation, member))
                    .OfType<Rule>()
            )
        );

    /// <summary>The members that identify something that exists already. A creation may choose the name of what it creates; any
    /// name would create something.</summary>
    private static IEnumerable<Member> Identifiers(ResourceModel resource, Operation operation) =>
        operation.Input is not { } input
            ? []
            : resource
                .Resource.Identifiers.Where(identifier =>
                    operation == resource.Delete || identifier != resource.Resource.Own
                )
                .Select(identifier => resource.Contract.GetStructure(input).FindMember(identifier.Name))
                .OfType<Member>();

    private static LegalInputRule? Derive(
        DerivationContext context,
        ResourceModel resource,
        Operation operation,
        Member member
    )
    {
        var constraints = Constraints.ReadFrom(context.Contract, member);
        var random = SplitMix.For(0, $"legal/{operation.Name}/{member.Name}");
        var length = (int)Math.Clamp(UsualLength, constraints.Length?.Min ?? 1, constraints.Length?.Max ?? UsualLength);
        if (
            constraints.Target is not SimpleShape { Type: SimpleType.String }
            || ValidValues.Text(constraints, random, length) is not { } usual
        )
        {
            return null;
        }

        // Something may have the shortest name, so only a list is sent for it.
        var isSafe = operation == resource.List || member.Name == resource.Resource.Own.Name;
        IReadOnlyList<LegalValue> values =
        [
            .. isSafe && LegalValues.Shortest(constraints, random) is { } shortest && shortest.Text != usual
                ? [shortest]
                : Array.Empty<LegalValue>(),
            .. LegalValues.Of(constraints, usual, random),
        ];
        var info = context.Info(
            $"{DerivedRuleIds.Input}{operation.Name}/{member.Name}/legal",
            "input",
            RuleLevel.Must,
            $"{operation.Name} answers an unusual {member.Name} that its constraints allow like a usual one.",
            context.Cited(
                $"{operation.Input}.{member.Name}",
                $"{member.Target}.pattern",
                $"{member.Target}.length",
                member.Target,
                operation.Name
            ),
            $"shapes/{operation.Input}/members/{member.Name}",
            operation
        ) with
        {
            // The documents state the constraints. They do not say that nothing else is refused.
            Basis = RuleBasis.Inferred,
        };
        var probe = new Probe
        {
            Id = info.Id,
            Operation = operation,
            Variants = values.Count + 1,
            Prepare = (target, variant) => Prepare(target, operation, member, info.Id, usual, values, variant),
        };
        return values.Count == 0
            ? null
            : new LegalInputRule(info, probe, member.Name, usual)
            {
                Mutants =
                [
                    new(
                        $"legal values of {member.Name} are refused as invalid",
                        () =>
                            new NotForwarded(
                                call =>
                                    call.Operation == operation
                                    && values.Any(value => value.Text == call.Input.Find(member.Name).AsString()),
                                (call, like) => call.Dialect.Failure(Invalid(call), like)
                            )
                    ),
                ],
            };
    }

    private static PreparedProbe? Prepare(
        ProbeContext target,
        Operation operation,
        Member member,
        string id,
        string usual,
        IReadOnlyList<LegalValue> values,
        int variant
    )
    {
        if (target.Valid(operation) is not { } valid)
        {
            return null;
        }

        // The usual value comes first: the others are compared with it.
        var value = variant == 0 ? new LegalValue(usual, "that does not exist") : values[(variant - 1) % values.Count];
        var call = ProbeContext.AsProbe(valid, id, $"with the {member.Name} {value.Description}");
        // What it creates against expectation is in no parent of the run.
        var resource = target.Calls.Resource;
        var other = operation == resource.Create ? Other(target, member.Name, value) : null;
        return new PreparedProbe(
            call with
            {
                Input = valid.Input.With(member.Name, new WireString(value.Text)),
                Parent = other is null ? valid.Parent : null,
                MayCreateIn = other,
                Subject = null,
                IsLegal = true,
            },
            default
        )
        {
            Undo = exchange =>
                other is not null
                && exchange.Parsed is ParsedResponse.Success success
                && resource.CreatedIdentifier(success.Document) is { Length: > 0 } made
                    ? target.Calls.DeleteById(other, made) with
                    {
                        Purpose = Purpose.Probe,
                        Description = $"delete what was created with the {member.Name} {value.Description}",
                        Undoes = (other, made),
                    }
                    : null,
        };
    }

    /// <summary>The parent that the call names instead.</summary>
    private static ParentRef Other(ProbeContext target, string member, LegalValue value) =>
        new(
            $"the {target.Calls.Resource.ParentNoun} {value.Description}",
            [
                .. target.Parent.Identifiers.Select(pair =>
                    pair.Key == member ? KeyValuePair.Create(member, value.Text) : pair
                ),
            ],
            Provisioned: false
        );

    private static ErrorResponse Invalid(InterceptedCall call)
    {
        var error = call.Contract.CommonErrors.FirstOrDefault(error => error.Role == CommonErrorRole.Validation);
        return new ErrorResponse(
            error?.Code ?? "ValidationException",
            ErrorFault.Client,
            error is { HttpStatuses: [var status, ..] } ? status : 400,
            "The proxy refuses.",
            WireMap.Empty
        );
    }
}
