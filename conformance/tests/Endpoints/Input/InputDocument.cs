namespace LightsailContract.Conformance.Endpoints.Input;

/// <summary>An input, read off either protocol: member names and their values as text.</summary>
public sealed class InputDocument(IReadOnlyDictionary<string, string> members)
{
    /// <summary>No input.</summary>
    public static InputDocument Empty { get; } = new(new Dictionary<string, string>());

    /// <summary>A member's value, or null.</summary>
    public string? this[string name] => members.TryGetValue(name, out var value) ? value : null;

    /// <summary>A member's value, or empty.</summary>
    public string Text(string name) => this[name] ?? "";

    /// <summary>Whether a boolean member is true.</summary>
    public bool Flag(string name) => string.Equals(this[name], "true", StringComparison.OrdinalIgnoreCase);

    /// <summary>The same members with other texts.</summary>
    public InputDocument Map(Func<string, string, string> change) =>
        new(members.ToDictionary(member => member.Key, member => change(member.Key, member.Value)));

    /// <summary>Throws when a member breaks its rule.</summary>
    /// <exception cref="ProblemException">One does.</exception>
    public void Check(IEnumerable<MemberRule> rules)
    {
        foreach (var rule in rules)
        {
            rule.Check(this[rule.Name]);
        }
    }
}
