using LightsailContract.Emit.Context;
using LightsailContract.Model;

namespace LightsailContract.Emit.Errors;

/// <summary>How an error's message travels, apart from its other members: the runtime finds it before it knows the error.</summary>
/// <param name="WireName">Its name on the wire; null if it has the protocol's own.</param>
/// <param name="Renamed">The member that is the message, if the runtime does not look for it under its name.</param>
/// <param name="Rival">The member that is used as the message if no member is the message, or null.</param>
/// <param name="IsHidden">Whether what the runtime takes for the message is a sensitive member.</param>
internal sealed record ErrorMessage(string? WireName, Member? Renamed, Member? Rival, bool IsHidden)
{
    /// <summary>Says it of an error.</summary>
    /// <param name="error">The error.</param>
    /// <param name="nameOf">A member's name on the wire.</param>
    /// <param name="context">The contract at hand.</param>
    public static ErrorMessage Describe(StructureShape error, Func<Member, string> nameOf, EmitContext context)
    {
        var message = ErrorShapes.MessageMember(error, context);
        var properties = ErrorShapes.PropertyMembers(error, context).ToList();
        var renamed = message is not null && !IsFound(nameOf(message)) ? message : null;
        var rival = message is null
            ? properties.Find(member => string.Equals(nameOf(member), "message", StringComparison.OrdinalIgnoreCase))
            : null;
        return new ErrorMessage(
            (renamed ?? rival) is { } named ? nameOf(named) : null,
            renamed,
            rival,
            properties.Exists(member => IsFound(nameOf(member)) && context.Sensitivity.Hides(error, member))
        );
    }

    /// <summary>The members that are read: the properties, and the message where only its member's name finds it.</summary>
    public List<Member> Read(List<Member> properties) => Renamed is null ? properties : [.. properties, Renamed];

    /// <summary>The exception's message, if <paramref name="local"/> holds what <see cref="Renamed"/> was read into.</summary>
    public string Argument(Func<Member, string> local)
    {
        var found = IsHidden ? "null" : "info.Message";
        return Renamed is null ? found
            : IsHidden ? local(Renamed)
            : $"{local(Renamed)} ?? {found}";
    }

    /// <summary>The condition under which <c>wireMessage</c> is written: a member of its name goes before it.</summary>
    public string Condition(StructureShape error, EmitContext context)
    {
        var rival = Rival is null ? "" : $" && value.{context.Names.Member(error, Rival)} is null";
        return $"if (value.WireMessage is {{ }} wireMessage{rival})";
    }

    // What the runtime's previews look at.
    private static bool IsFound(string name) => name is "message" or "Message" or "errorMessage";
}
