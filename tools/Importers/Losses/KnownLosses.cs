namespace LightsailContract.Importers.Losses;

/// <summary>The reasons for which facts of models are not carried.</summary>
internal static class KnownLosses
{
    public static LossKind Documentation { get; } =
        new("documentation", "Sentences stay in the source; a contract has its own.");

    public static LossKind Fixed { get; } = new("fixed by protocol", "The protocol says the same for every service.");
    public static LossKind ModelFile { get; } = new("model", "Concerns the model file, not the service's API.");
    public static LossKind Repeated { get; } = new("repeated", "The model says the same at another place.");
    public static LossKind Auth { get; } = new("authentication", "A contract has the signing name only.");
    public static LossKind Endpoint { get; } = new("endpoint rules", "How clients find the host is not in a contract.");
    public static LossKind Effects { get; } = new("effects", "A contract states effects as resources and rules.");
    public static LossKind Retries { get; } = new("retries", "When to try again is the client's choice.");
    public static LossKind Streams { get; } = new("streams", "A contract has whole requests and responses only.");
    public static LossKind Http { get; } = new("http bindings", "The protocols of a contract use the body only.");
    public static LossKind TextOfJson { get; } = new("JSON as text", "A contract has such a member as plain text.");
    public static LossKind Boxed { get; } = new("box", "Each member that is not required may be absent.");
    public static LossKind Order { get; } = new("order of elements", "The order of members is the file's.");
    public static LossKind Unused { get; } = new("unused on the wire", "The protocol does not use it at this place.");
    public static LossKind Paging { get; } =
        new("paging by several members", "A contract names one member for each part.");
    public static LossKind EmptyValue { get; } = new("empty enum value", "No value of an enum may be empty.");
    public static LossKind Waiters { get; } = new("waiters", "How clients wait for a state is not in a contract.");
    public static LossKind Tools { get; } = new("other tools", "Concerns tools of the model's owner, not the API.");
    public static LossKind Resources { get; } = new("resources", "A contract states resources in its rules file.");

    public static LossKind Pattern { get; } =
        new("pattern of another dialect", "A contract's patterns are ECMA 262, and of a bounded size.");
    public static LossKind ErrorMember { get; } =
        new("error as a member", "A member of a contract cannot be an error.");

    /// <summary>Kinds that a reader gives to a value itself.</summary>
    private static readonly LossKind[] Given = [Paging, EmptyValue, Unused, Repeated, Pattern, ErrorMember];

    /// <summary>The kind that a reader gave, or null.</summary>
    public static LossKind? ByName(string? name) => Array.Find(Given, kind => kind.Name == name);
}
