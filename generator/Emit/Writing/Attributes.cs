using LightsailContract.Model;

namespace LightsailContract.Emit.Writing;

/// <summary>The attributes that several kinds of emitted types and members carry.</summary>
internal static class Attributes
{
    public const string HiddenFromDebugger =
        "[global::System.Diagnostics.DebuggerBrowsable(global::System.Diagnostics.DebuggerBrowsableState.Never)]";

    private const string DebuggerDisplay = "[global::System.Diagnostics.DebuggerDisplay(\"{ToString(),nq}\")]";

    /// <summary>Writes the text before a type: deprecation, how a debugger shows it, and who wrote it.</summary>
    public static void Type(SourceWriter writer, Deprecation? deprecated, bool hasDisplay)
    {
        writer.Line(FileHeader.GeneratedCode);
        if (hasDisplay)
        {
            // What ToString keeps back, a debugger keeps back too.
            writer.Line(DebuggerDisplay);
        }

        Obsolete(writer, deprecated);
    }

    public static void Obsolete(SourceWriter writer, Deprecation? deprecated)
    {
        if (deprecated is null)
        {
            return;
        }

        var since = deprecated.Since is { } date ? $"Deprecated since {date}." : null;
        var message = string.Join(
            " ",
            new[] { deprecated.Message, since }.Where(part => !string.IsNullOrWhiteSpace(part))
        );
        writer.Line(
            message.Length == 0
                ? "[global::System.Obsolete(\"Deprecated.\")]"
                : $"[global::System.Obsolete({Literals.String(message)})]"
        );
    }
}
