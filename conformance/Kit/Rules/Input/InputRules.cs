using System.Globalization;
using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Resources;
using LightsailContract.Conformance.Rules.Probes;
using LightsailContract.Conformance.Values;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Rules.Input;

/// <summary>One rule for each constraint of each input member: a request that breaks it is refused and changes
/// nothing.</summary>
internal sealed class InputRules : IRuleFactory
{
    private const string Kind = "input";

    // No contract has a member of that name.
    private const string UnknownMember = "conformanceUnknownMember";

    public IEnumerable<Rule> Derive(DerivationContext context)
    {
        var broken = new InvalidValues(context.Contract, context.Protocol.IsTyped);
        foreach (var operation in context.Resources.SelectMany(resource => resource.Operations))
        {
            if (operation.Input is not { } input)
            {
                continue;
            }

            foreach (var member in context.Contract.GetStructure(input).Members)
            {
                foreach (var way in broken.BreakingMember(member))
                {
                    yield return Broken(context, operation, input, member, way);
                }
            }

            yield return Unknown(context, operation);
        }

        foreach (var resource in context.Resources)
        {
            if (PageSize(resource) is { } pageSize)
            {
                yield return Bounds(context, resource.List!, pageSize);
            }
        }
    }

    private static Member? PageSize(ResourceModel resource) =>
        resource.List is { Input: { } input, Paginated.PageSize: { } name }
            ? resource.Contract.GetStructure(input).FindMember(name)
            : null;

    /// <summary>A page may be as small and as large as its range allows.</summary>
    private static ProbeRule Bounds(DerivationContext context, Operation list, Member member)
    {
        var range = Constraints.ReadFrom(context.Contract, member).Range;
        IReadOnlyList<decimal> bounds = [range?.Min ?? 1, .. range?.Max is { } max ? [max] : Array.Empty<decimal>()];
        var info = context.Info(
            $"{DerivedRuleIds.Input}{list.Name}/{member.Name}/legal",
            Kind,
            RuleLevel.Must,
            $"{list.Name} accepts the least and the greatest {member.Name}.",
            context.Cited($"{list.Input}.{member.Name}", $"{member.Target}.range", member.Target, list.Name),
            range is null ? $"shapes/{list.Input}/members/{member.Name}" : $"shapes/{member.Target}/range",
            list
        );
        var probe = new Probe
        {
            Id = info.Id,
            Operation = list,
            Variants = bounds.Count,
            Prepare = (target, variant) =>
            {
                var bound = bounds[variant % bounds.Count].ToString(CultureInfo.InvariantCulture);
                return target.Valid(list) is not { } valid
                    ? null
                    : new PreparedProbe(
                        valid with
                        {
                            Input = valid.Input.With(member.Name, new WireNumber(bound)),
                            Probe = info.Id,
                            Description = $"{valid.Description} with {member.Name} {bound}",
                        },
                        default
                    );
            },
        };
        return new ProbeRule(info, probe, Expectation.Accepted)
        {
            Mutants = ProbeMutants.Against(Expectation.Accepted, list),
        };
    }

    private static ProbeRule Broken(
        DerivationContext context,
        Operation operation,
        string input,
        Member member,
        InvalidMember way
    )
    {
        var path = $"{input}.{member.Name}";
        var trait = way.Constraint switch
        {
            "missing" or "null" => "required",
            "min-length" or "max-length" => "length",
            "min" or "max" => "range",
            var other => other,
        };
        var info = context.Info(
            $"{DerivedRuleIds.Input}{operation.Name}/{member.Name}/{way.Constraint}",
            Kind,
            RuleLevel.Must,
            $"{operation.Name} {way.Description} is refused with a documented error and changes nothing.",
            context.Cited($"{path}.{trait}", $"{member.Target}.{trait}", path, member.Target, operation.Name),
            trait is "length" or "pattern" or "range"
                ? $"shapes/{member.Target}/{trait}"
                : $"shapes/{input}/members/{member.Name}",
            operation
        );
        var probe = new Probe
        {
            Id = info.Id,
            Operation = operation,
            Variants = way.Values.Count,
            Prepare = (target, variant) => Prepare(target, operation, member, way, variant, info.Id),
        };
        return new ProbeRule(info, probe, Expectation.Refused)
        {
            Mutants = ProbeMutants.Against(Expectation.Refused, operation),
        };
    }

    private static PreparedProbe? Prepare(
        ProbeContext target,
        Operation operation,
        Member member,
        InvalidMember way,
        int variant,
        string id
    )
    {
        if (target.Valid(operation) is not { } valid)
        {
            return null;
        }

        var invalid = way.Values[variant % way.Values.Count];
        var given = valid.Input.Find(member.Name) ?? target.Calls.Value(member) ?? new WireString("value");
        var value = invalid.Make(given);
        if (!invalid.Breaks(value))
        {
            return null;
        }

        var input = value is null ? valid.Input.Without(member.Name) : valid.Input.With(member.Name, value);
        var detail = invalid.Detail.Length > 0 ? $" ({invalid.Detail})" : "";
        var call = ProbeContext.AsProbe(valid, id, way.Description + detail) with { Input = input };
        return new PreparedProbe(call, default);
    }

    private static ProbeRule Unknown(DerivationContext context, Operation operation)
    {
        var info = context.Info(
            $"{DerivedRuleIds.Input}{operation.Name}/unknown-member",
            Kind,
            context.Protocol.IsTyped ? RuleLevel.Must : RuleLevel.Should,
            $"{operation.Name} ignores an unknown member.",
            context.Cited(operation.Name),
            $"operations/{operation.Name}",
            operation
        ) with
        {
            // The documents of the JSON protocol state it. No document states it for form-encoded requests.
            Basis = context.Protocol.IsTyped ? RuleBasis.Documented : RuleBasis.Inferred,
        };
        var probe = new Probe
        {
            Id = info.Id,
            Operation = operation,
            Variants = 1,
            Prepare = (target, _) =>
                target.Valid(operation) is { } valid
                    ? new PreparedProbe(
                        valid with
                        {
                            Input = valid.Input.With(UnknownMember, new WireString("ignored")),
                            Probe = info.Id,
                            Description = $"{valid.Description} with an unknown member",
                        },
                        default
                    )
                    : null,
        };
        return new ProbeRule(info, probe, Expectation.Accepted)
        {
            Mutants = ProbeMutants.Against(Expectation.Accepted, operation),
        };
    }
}
