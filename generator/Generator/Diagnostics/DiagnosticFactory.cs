using LightsailContract.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace LightsailContract.Generator;

/// <summary>Turns findings into what the compiler reports.</summary>
internal static class DiagnosticFactory
{
    public static Diagnostic Create(Finding finding) =>
        Diagnostic.Create(Descriptors.ForRule(finding.Rule), Locate(finding.Location), finding.Message);

    private static Location Locate(SourceLocation location)
    {
        if (location.File.Length == 0)
        {
            return Location.None;
        }

        var start = Position(location.Line, location.Column);
        var end = Position(location.EndLine, location.EndColumn);

        // Compilers and editors go by lines and columns; the offset is not kept, for it would have to follow every edit.
        return Location.Create(location.File, default, new LinePositionSpan(start, end < start ? start : end));
    }

    private static LinePosition Position(int line, int column) => new(Math.Max(line - 1, 0), Math.Max(column - 1, 0));
}
