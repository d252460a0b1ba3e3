using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Values;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Resources;

/// <summary>Makes calls that create, list and delete a resource.</summary>
internal sealed class CallFactory(ResourceModel resource, ValidValues values, SplitMix random)
{
    /// <summary>The resource of the calls.</summary>
    public ResourceModel Resource { get; } = resource;

    public Call Create(ParentRef parent, string? identifier = null) =>
        Make(
            Resource.Create!,
            Purpose.Create,
            parent.Identifiers,
            identifier,
            $"create {Article(Resource.Noun)}{Qualifier(" in ", parent)}",
            Resource.Resource.Create!.Input
        ) with
        {
            Parent = parent,
            Identifier = identifier,
        };

    public Call List(ParentRef parent) =>
        Make(
            Resource.List!,
            Purpose.List,
            parent.Identifiers,
            null,
            $"list the {Nouns.Plural(Resource.Noun)}{Qualifier(" of ", parent)}",
            Resource.Resource.List!.Input
        ) with
        {
            Parent = parent,
        };

    public Call Delete(Entry entry) =>
        Remove(entry.Parent, entry.Identifier, Purpose.Delete, $"delete {entry}{Qualifier(" of ", entry.Parent)}") with
        {
            Subject = entry,
        };

    public Call DeleteAgain(Entry entry) =>
        Remove(
            entry.Parent,
            entry.Identifier,
            Purpose.DeleteAgain,
            $"delete {entry}{Qualifier(" of ", entry.Parent)} again"
        ) with
        {
            Subject = entry,
        };

    /// <summary>One of several parallel calls that delete the same entry.</summary>
    public Call DeleteAtOnce(Entry entry) =>
        Remove(
            entry.Parent,
            entry.Identifier,
            Purpose.DeleteAtOnce,
            $"delete {entry}{Qualifier(" of ", entry.Parent)} in parallel"
        ) with
        {
            Subject = entry,
        };

    public Call DeleteElsewhere(Entry entry, ParentRef through) =>
        Remove(
            through,
            entry.Identifier,
            Purpose.DeleteElsewhere,
            $"delete {entry}{Qualifier(" of ", entry.Parent)} through {through}"
        ) with
        {
            Subject = entry,
        };

    /// <summary>Leaves out the parent's identifiers, so that the signer determines the parent.</summary>
    public Call DeleteImplicitly(Entry entry, Entry signer)
    {
        var isOwn = signer.Parent == entry.Parent;
        return Make(
            Resource.Delete!,
            isOwn ? Purpose.DeleteImplicitly : Purpose.DeleteImplicitlyElsewhere,
            [],
            entry.Identifier,
            $"delete {entry}{Qualifier(" of ", entry.Parent)} without naming the {Resource.ParentNoun}, signed by {signer}{(isOwn ? "" : Qualifier(" of ", signer.Parent))}",
            Resource.Resource.Delete!.Input
        ) with
        {
            Parent = entry.Parent,
            Subject = entry,
        };
    }

    public Call DeleteById(ParentRef parent, string identifier) =>
        Remove(
            parent,
            identifier,
            Purpose.DeleteNonexistent,
            $"delete {Article(Resource.Noun)}{Qualifier(" of ", parent)} that never existed"
        );

    public Call UnknownParent(
        Operation operation,
        IReadOnlyList<KeyValuePair<string, string>> parent,
        string identifier
    )
    {
        var (verb, fixedInput) =
            operation == Resource.Create ? ($"create {Article(Resource.Noun)} in", Resource.Resource.Create!.Input)
            : operation == Resource.List ? ($"list the {Nouns.Plural(Resource.Noun)} of", Resource.Resource.List!.Input)
            : ($"delete {Article(Resource.Noun)} of", Resource.Resource.Delete!.Input);
        return Make(
            operation,
            Purpose.NonexistentParent,
            parent,
            identifier,
            $"{verb} a {Resource.ParentNoun} that never existed",
            fixedInput
        );
    }

    /// <summary>Whether a deletion may name the resource so: the text breaks no constraint of the input member.</summary>
    public bool IsLegalIdentifier(string text) =>
        Resource.Delete?.Input is not { } input
        || Resource
            .Contract.GetStructure(input)
            .Members.FirstOrDefault(member => member.Name == Resource.Resource.Own.Name)
            is not { } own
        || Constraints.ReadFrom(Resource.Contract, own).Allows(text);

    /// <summary>A valid value for an input member, or null if none can be made.</summary>
    public WireValue? Value(Member member) => values.Member(member, random);

    private Call Remove(ParentRef parent, string identifier, Purpose purpose, string description) =>
        Make(
            Resource.Delete!,
            purpose,
            parent.Identifiers,
            identifier,
            description,
            Resource.Resource.Delete!.Input
        ) with
        {
            Parent = parent,
        };

    private Call Make(
        Operation operation,
        Purpose purpose,
        IReadOnlyList<KeyValuePair<string, string>> parent,
        string? identifier,
        string description,
        EquatableArray<FixedInput> fixedInput
    )
    {
        var input = WireMap.Empty;
        foreach (var (name, value) in parent)
        {
            if (Resource.HasInput(operation, name))
            {
                input = input.With(name, new WireString(value));
            }
        }

        if (identifier is not null && Resource.HasInput(operation, Resource.Resource.Own.Name))
        {
            input = input.With(Resource.Resource.Own.Name, new WireString(identifier));
        }

        foreach (var member in fixedInput)
        {
            input = input.With(member.Member, JsonWire.Parse(member.Json));
        }

        return new Call
        {
            Operation = operation,
            Purpose = purpose,
            Input = WithRequired(operation, input),
            Description = description,
        };
    }

    private WireMap WithRequired(Operation operation, WireMap input)
    {
        if (operation.Input is null)
        {
            return input;
        }

        foreach (var member in Resource.Contract.GetStructure(operation.Input).Members)
        {
            if (member.Traits.Required && input.Find(member.Name) is null && values.Member(member, random) is { } value)
            {
                input = input.With(member.Name, value);
            }
        }

        return input;
    }

    private static string Qualifier(string word, ParentRef parent) =>
        parent.Identifiers.Count == 0 ? "" : word + parent;

    private static string Article(string noun) => (noun[0] is 'a' or 'e' or 'i' or 'o' ? "an " : "a ") + noun;
}
