using LightsailContract.Model;

namespace LightsailContract.Reader.Checks;

/// <summary>What the kinds of invariants check alike, at the places of one invariant.</summary>
internal sealed class InvariantPlace(CheckContext context, string id)
{
    public string Id => id;

    public string[] At(params string[] steps) => ["invariants", id, .. steps];

    public bool RequireMember(MemberPath member) => RequireMember(member, "member");

    public bool RequireMember(MemberPath member, params string[] steps) =>
        context.RequireMember(member, At(steps)) is not null;

    public void RequireMemberInOutputs(MemberPath member)
    {
        if (RequireMember(member))
        {
            RequireInOutputs(member.Structure, "member");
        }
    }

    public void RequireMemberInOutput(MemberPath member, string operation, string key)
    {
        if (RequireMember(member))
        {
            RequireInOutput(member.Structure, operation, key);
        }
    }

    /// <summary>The structure can be in some answer of the service.</summary>
    public void RequireInOutputs(string structure, params string[] steps)
    {
        if (context.Contract.FindShape(structure) is not null && !context.AllOutputs.Contains(structure))
        {
            context.Report(ReaderRules.InNoOutput, At(steps), structure);
        }
    }

    /// <summary>The operation exists, and the structure can be in its answer.</summary>
    public void RequireInOutput(string structure, string operation, params string[] steps)
    {
        if (
            context.RequireOperation(operation, At(steps)) is { } known
            && context.Contract.FindShape(structure) is not null
            && !context.OutputOf(known).Contains(structure)
        )
        {
            context.Report(ReaderRules.NotInOutput, At(steps), structure, operation);
        }
    }

    /// <summary>The resource exists and has the call that the rule observes.</summary>
    public Resource? RequireCall(string name, string key, Func<Resource, LifecycleCall?> call)
    {
        var resource = context.RequireResource(name, At("resource"));
        if (resource is not null && call(resource) is null)
        {
            context.Report(ReaderRules.ResourceLacksCall, At("resource"), id, name, key);
        }

        return resource;
    }

    /// <summary>At least one operation is named, each exists, and none under both keys.</summary>
    public void RequireScope(
        EquatableArray<string> first,
        string firstKey,
        EquatableArray<string> second,
        string secondKey
    )
    {
        if (first.IsEmpty && second.IsEmpty)
        {
            context.Report(ReaderRules.NoScope, At(), id, firstKey, secondKey);
        }

        var named = new HashSet<string>(first, StringComparer.Ordinal);
        foreach (var operation in second)
        {
            if (context.RequireOperation(operation, At(secondKey, operation)) is not null && named.Contains(operation))
            {
                context.Report(
                    ReaderRules.ContradictoryScope,
                    At(secondKey, operation),
                    id,
                    operation,
                    firstKey,
                    secondKey
                );
            }
        }
    }
}
