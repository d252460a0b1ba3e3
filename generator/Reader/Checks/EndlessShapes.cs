using LightsailContract.Model;

namespace LightsailContract.Reader.Checks;

/// <summary>Finds structures and unions whose values could never end.</summary>
internal static class EndlessShapes
{
    /// <summary>The names of the shapes on a cycle that no value can leave, in the contract's order.</summary>
    public static IReadOnlyList<string> Find(Contract contract)
    {
        var needs = contract
            .Shapes.Where(shape => shape.HasNamedMembers())
            .ToDictionary(shape => shape.Name, shape => Needs(contract, shape), StringComparer.Ordinal);
        var endless = new HashSet<string>(needs.Keys, StringComparer.Ordinal);
        RemoveFinite(contract, needs, endless);
        RemoveUsers(needs, endless);
        return [.. contract.Shapes.Select(shape => shape.Name).Where(endless.Contains)];
    }

    /// <summary>What a value of the shape must hold (structure) or may have to hold (union): structures and unions only,
    /// for an empty list or map ends.</summary>
    private static List<string> Needs(Contract contract, Shape shape) =>
        [
            .. shape
                .AllMembers()
                .Where(member => shape is UnionShape || member.Traits.Required)
                .Select(member => member.Target)
                .Where(target => contract.FindShape(target) is StructureShape or UnionShape),
        ];

    /// <summary>A structure is finite if all its required members are, a union if one alternative is.</summary>
    private static void RemoveFinite(Contract contract, Dictionary<string, List<string>> needs, HashSet<string> endless)
    {
        var users = needs
            .SelectMany(pair => pair.Value.Select(need => (Need: need, User: pair.Key)))
            .ToLookup(edge => edge.Need, edge => edge.User, StringComparer.Ordinal);
        var open = needs.ToDictionary(pair => pair.Key, pair => pair.Value.Count, StringComparer.Ordinal);
        var finite = new Queue<string>(needs.Keys.Where(name => IsFinite(contract, name, needs, open)));
        while (finite.Count > 0)
        {
            var name = finite.Dequeue();
            if (!endless.Remove(name))
            {
                continue;
            }

            foreach (var user in users[name])
            {
                open[user]--;
                if (IsFinite(contract, user, needs, open))
                {
                    finite.Enqueue(user);
                }
            }
        }
    }

    private static bool IsFinite(
        Contract contract,
        string name,
        Dictionary<string, List<string>> needs,
        Dictionary<string, int> open
    ) =>
        contract.FindShape(name) is UnionShape union
            ? open[name] < needs[name].Count || needs[name].Count < union.Members.Count
            : open[name] == 0;

    /// <summary>What only leads to a cycle is not what has to change: drop, again and again, what nothing endless needs.</summary>
    private static void RemoveUsers(Dictionary<string, List<string>> needs, HashSet<string> endless)
    {
        var neededBy = endless.ToDictionary(name => name, _ => 0, StringComparer.Ordinal);
        foreach (var need in endless.SelectMany(name => needs[name]).Where(endless.Contains))
        {
            neededBy[need]++;
        }

        var unneeded = new Queue<string>(endless.Where(name => neededBy[name] == 0));
        while (unneeded.Count > 0)
        {
            var name = unneeded.Dequeue();
            endless.Remove(name);
            foreach (var need in needs[name].Where(endless.Contains))
            {
                if (--neededBy[need] == 0)
                {
                    unneeded.Enqueue(need);
                }
            }
        }
    }
}
