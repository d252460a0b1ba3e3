using LightsailContract.Model;

namespace LightsailContract.Reader;

public static partial class ReaderRules
{
    /// <summary>The id of a source that is not defined.</summary>
    public static readonly FindingRule UnknownSource = Error(
        "LSC0501",
        "The source is unknown",
        "'{0}' is not a source of the service{1}",
        "Sources are defined under 'sources' in one of the service's files."
    );

    /// <summary>A path that names nothing in the contract.</summary>
    public static readonly FindingRule UnknownSubject = Error(
        "LSC0502",
        "The path names nothing",
        "'{0}' names nothing in the contract: no {1} '{2}'{3}",
        "A path is a shape, or an operation, and then a member, a value or a trait, with dots between them."
    );

    /// <summary>A documented rule that does not say where.</summary>
    public static readonly FindingRule NoSource = Warning(
        "LSC0503",
        "A documented rule has no source",
        "{0} is documented, but names no source",
        "If a service has sources, each documented rule names one. A rule that no document states has 'basis: inferred'."
    );
}
