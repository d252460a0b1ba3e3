namespace LightsailContract.Model;

/// <summary>The place of something in a file; lines and columns count from 1.</summary>
/// <param name="File">The file, as it was given.</param>
/// <param name="Line">The first line.</param>
/// <param name="Column">The first column.</param>
/// <param name="EndLine">The last line.</param>
/// <param name="EndColumn">The column after the last.</param>
public sealed record SourceLocation(string File, int Line, int Column, int EndLine, int EndColumn)
{
    /// <summary>As compilers print it: <c>file(line,column)</c>.</summary>
    public override string ToString() => $"{File}({Line},{Column})";
}

/// <summary>One thing that is wrong, and where.</summary>
/// <param name="Rule">What kind of thing.</param>
/// <param name="Location">Where.</param>
/// <param name="Message">The rule's message with its places filled.</param>
public sealed record Finding(FindingRule Rule, SourceLocation Location, string Message)
{
    /// <summary>As compilers print it: <c>file(line,column): error LSC0001: message</c>.</summary>
    public override string ToString() =>
        $"{Location}: {(Rule.Severity == FindingSeverity.Error ? "error" : "warning")} {Rule.Id}: {Message}";
}

/// <summary>A kind of finding, with an id that never changes its meaning.</summary>
/// <param name="Id">The id: <c>LSC</c> and four digits.</param>
/// <param name="Title">What is wrong, in a few words.</param>
/// <param name="MessageFormat">The message, with places <c>{0}</c> … to fill.</param>
/// <param name="Severity">Whether the contract can be used in spite of it.</param>
/// <param name="Description">Why it is wrong and how to fix it.</param>
public sealed record FindingRule(
    string Id,
    string Title,
    string MessageFormat,
    FindingSeverity Severity,
    string Description
);

/// <summary>Whether a contract can be used in spite of a finding.</summary>
public enum FindingSeverity
{
    /// <summary>It can.</summary>
    Warning,

    /// <summary>It cannot.</summary>
    Error,
}
