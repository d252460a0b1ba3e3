using LightsailContract.Conformance.Http;
using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Resources;
using LightsailContract.Conformance.Rules.Mutations;
using LightsailContract.Conformance.Rules.Probes;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Rules.Input;

/// <summary>A rule for each optional member that the run's calls otherwise have: without it, the call is answered. Whether it
/// succeeds may depend on the signer.</summary>
internal sealed class OptionalInputRules : IRuleFactory
{
    private const int NeverUsedOtherwise = 7;

    public IEnumerable<Rule> Derive(DerivationContext context) =>
        context.Resources.SelectMany(resource =>
            resource.Operations.SelectMany(operation =>
                Optional(resource, operation)
                    // A creation is sent only if a signer can be named whose quota is used up.
                    .Where(_ => operation != resource.Create || (resource.DeletesImplicitly && HasQuota(resource)))
                    .Select(member => Derive(context, resource, operation, member))
            )
        );

    private static bool HasQuota(ResourceModel resource) => resource.Resource.Quota is not null;

    private static IEnumerable<Member> Optional(ResourceModel resource, Operation operation) =>
        operation.Input is not { } input
            ? []
            : resource
                .Resource.Identifiers.Where(identifier => identifier != resource.Resource.Own)
                .Select(identifier => resource.Contract.GetStructure(input).FindMember(identifier.Name))
                .OfType<Member>()
                .Where(member => !member.Traits.Required);

    private static ProbeRule Derive(
        DerivationContext context,
        ResourceModel resource,
        Operation operation,
        Member member
    )
    {
        var info = context.Info(
            $"{DerivedRuleIds.Input}{operation.Name}/{member.Name}/optional",
            "input",
            RuleLevel.Must,
            $"{operation.Name} without {member.Name} succeeds or is refused with a documented error.",
            context.Cited($"{operation.Input}.{member.Name}", operation.Input!, operation.Name),
            $"shapes/{operation.Input}/members/{member.Name}",
            operation
        );
        var probe = new Probe
        {
            Id = info.Id,
            Operation = operation,
            Variants = 1,
            NeedsFullParent = operation == resource.Create,
            Prepare = (target, _) => Prepare(target, operation, member, info.Id),
        };
        return new ProbeRule(info, probe, Expectation.Answered)
        {
            Mutants =
            [
                new(
                    $"the service fails without {member.Name}",
                    () =>
                        new ResponseMutation(
                            (call, _) => call.Operation == operation && call.Input.Find(member.Name) is null,
                            (_, response) => response with { Status = 500 }
                        )
                ),
            ],
        };
    }

    private static PreparedProbe? Prepare(ProbeContext target, Operation operation, Member member, string id)
    {
        var calls = target.Calls;
        var resource = calls.Resource;
        var signer = target.Expected.Existing(target.Parent).LastOrDefault();
        var credentials = signer is null ? null : resource.CredentialsOf(signer);
        var isCreation = operation == resource.Create;
        if ((isCreation && (credentials is null || !IsFull(target))) || Valid(target, operation) is not { } valid)
        {
            return null;
        }

        var call = ProbeContext.AsProbe(valid, id, $"without {member.Name}") with
        {
            Input = valid.Input.Without(member.Name),
            Parent = isCreation ? null : valid.Parent,
            // The signer's parent.
            MayCreateIn = isCreation ? target.Parent : null,
            Subject = null,
            IsLegal = true,
        };
        return new PreparedProbe(call, new SendOptions { Credentials = credentials })
        {
            Undo = exchange =>
                isCreation
                && exchange.Parsed is ParsedResponse.Success success
                && resource.CreatedIdentifier(success.Document) is { Length: > 0 } made
                    ? Undo(calls.DeleteById(target.Parent, made), member) with
                    {
                        Undoes = (target.Parent, made),
                    }
                    : null,
        };
    }

    private static bool IsFull(ProbeContext target) =>
        target.Expected.Existing(target.Parent).Count() >= target.Calls.Resource.Resource.Quota?.Max;

    // A deletion must delete nothing: another rule sends one that does.
    private static Call? Valid(ProbeContext target, Operation operation)
    {
        var resource = target.Calls.Resource;
        return operation != resource.Delete ? target.Valid(operation)
            : new NonexistentIds(resource, seed: 0).Identifier(NeverUsedOtherwise) is { } identifier
                ? target.Calls.DeleteById(target.Parent, identifier)
            : null;
    }

    private static Call Undo(Call delete, Member member) =>
        delete with
        {
            Input = delete.Input.Without(member.Name),
            Purpose = Purpose.Probe,
            Description = $"delete what was created without {member.Name}",
        };
}
