using LightsailContract.Model;

namespace LightsailContract.Emit.Results;

/// <summary>Every kind of finding that emitting may have; the ids begin with <c>LSC1</c>.</summary>
public static class EmitRules
{
    /// <summary>A pattern runs on the backtracking engine.</summary>
    public static FindingRule BacktrackingPattern { get; } =
        new(
            "LSC1001",
            "Pattern needs backtracking",
            "The pattern '{0}' of {1} looks around or back, so it is matched by the backtracking engine with a time-out of {2} ms",
            FindingSeverity.Warning,
            "Lookaheads, lookbehinds and back references cannot be matched in linear time. A value that takes longer than "
                + "the time-out counts as not matching. If the pattern can be written without them, do so."
        );

    /// <summary>A pattern is not one that .NET can read.</summary>
    public static FindingRule UnreadablePattern { get; } =
        new(
            "LSC1002",
            "Pattern cannot be read",
            "The pattern '{0}' of {1} is not a regular expression that can be matched here: {2}",
            FindingSeverity.Warning,
            "The validator leaves the pattern out; every other constraint is still checked. Fix the pattern."
        );

    /// <summary>A default does not fit its member's type.</summary>
    public static FindingRule UnfitDefault { get; } =
        new(
            "LSC1003",
            "Default does not fit its type",
            "The default {0} of {1} is not a value that a {2} can have",
            FindingSeverity.Error,
            "A member with a default is never null in C#, so its default must be a value of its type: a number within the "
                + "type's bounds, base64 for a blob, an instant for a timestamp, and for lists and maps the empty one."
        );

    /// <summary>A host prefix is none.</summary>
    public static FindingRule UnfitHostPrefix { get; } =
        new(
            "LSC1004",
            "Host prefix cannot be written",
            "The host prefix '{0}' of {1} is not made of letters, digits, '-', '.' and required string members of the input in braces, ended by a dot",
            FindingSeverity.Error,
            "The text before the endpoint's host name becomes part of the name that a request is sent to, so it can only "
                + "hold what a host name holds, and members that are always there."
        );

    /// <summary>Two things have one name in C#.</summary>
    public static FindingRule NameClash { get; } =
        new(
            "LSC1005",
            "Two names are one in C#",
            "'{0}' and '{1}' are the same name in C#; '{0}' comes first and keeps it, and '{1}' is called {2}: {3}",
            FindingSeverity.Warning,
            "C# names have no '-', no space and no '.', so different names can become one. The one that comes first in the "
                + "file keeps its name, so that what is added later changes no existing code. Give an enum value a name of its "
                + "own with 'name:'. A member can be renamed if 'jsonName:' or 'xmlName:' gives its name on the wire."
        );

    /// <summary>All of them, by id.</summary>
    public static EquatableArray<FindingRule> All { get; } =
        EquatableArray.Of(BacktrackingPattern, UnreadablePattern, UnfitDefault, UnfitHostPrefix, NameClash);
}
