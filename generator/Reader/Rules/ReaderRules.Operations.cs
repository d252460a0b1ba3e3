using LightsailContract.Model;

namespace LightsailContract.Reader;

public static partial class ReaderRules
{
    /// <summary>The name of an operation that is not defined.</summary>
    public static readonly FindingRule UnknownOperation = Error(
        "LSC0301",
        "The operation is unknown",
        "'{0}' is not an operation of the service{1}",
        "Operations are defined under 'operations' in one of the service's files."
    );

    /// <summary>A shape of another type where a structure is needed.</summary>
    public static readonly FindingRule NotAStructure = Error(
        "LSC0302",
        "The shape is not a structure",
        "{0} must be a structure; '{1}' is {2}",
        "Inputs, outputs and errors have named members, so that they can grow."
    );

    /// <summary>A structure that is listed as an error and is none.</summary>
    public static readonly FindingRule NotAnError = Error(
        "LSC0303",
        "The structure is not an error",
        "'{0}' is not an error: it does not say 'error: client' or 'error: server'",
        "What makes a structure an error is whose fault it is."
    );

    /// <summary>An operation that pages and takes or answers nothing.</summary>
    public static readonly FindingRule PagesWithoutStructure = Error(
        "LSC0304",
        "The operation cannot page",
        "Operation '{0}' pages but has no {1}",
        "The token of a page is a member of the input and of the output."
    );

    /// <summary>A member whose type does not serve.</summary>
    public static readonly FindingRule WrongMemberType = Error(
        "LSC0305",
        "The member has the wrong type",
        "Member '{0}' must be {1}, not {2}",
        "The part of the contract that names this member needs a value of that type."
    );

    /// <summary>An error as an input or output.</summary>
    public static readonly FindingRule ErrorAsInput = Error(
        "LSC0306",
        "An error is used as an input or output",
        "{0} must not be an error; '{1}' is one",
        "An error is what an operation answers when it fails; an input or output is a structure of its own."
    );
}
