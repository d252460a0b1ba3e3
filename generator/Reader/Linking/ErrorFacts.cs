using LightsailContract.Model;
using LightsailContract.Reader.Parsing.Declared;
using LightsailContract.Reader.Parsing.ShapeTraits;

namespace LightsailContract.Reader.Linking;

/// <summary>What an error is on the wire, from the traits that are given.</summary>
internal static class ErrorFacts
{
    /// <summary>What an override gives wins over what the shape says.</summary>
    public static ErrorDeclaration? Override(ErrorDeclaration? error, ErrorDeclaration? given) =>
        error is null || given is null
            ? error ?? given
            : new ErrorDeclaration(
                given.Fault ?? error.Fault,
                given.HttpStatuses.IsEmpty ? error.HttpStatuses : given.HttpStatuses,
                given.QueryCode ?? error.QueryCode,
                given.QueryHttpStatus ?? error.QueryHttpStatus
            );

    /// <summary>The error's facts, or null if no fault is given; awsQueryError gives the code in that protocol. For a
    /// query-compatible service it gives the former code.</summary>
    public static ErrorTrait? Complete(string shape, ErrorDeclaration error, ServiceSettings settings)
    {
        if (error.Fault is not { } fault)
        {
            return null;
        }

        var query = ProtocolFacts.For(settings.Protocol).HasQueryErrors;
        var statuses = error.HttpStatuses.ToList();
        if (query && error.QueryHttpStatus is { } status && !statuses.Contains(status))
        {
            statuses.Add(status);
        }

        if (statuses.Count == 0)
        {
            statuses.Add(HttpStatuses.Default(fault));
        }

        var code = (query ? error.QueryCode : null) ?? shape;
        return new ErrorTrait(fault, code, statuses[0], statuses.Skip(1).ToEquatableArray())
        {
            FormerCode = settings.QueryCompatible && error.QueryCode != code ? error.QueryCode : null,
        };
    }
}
