namespace LightsailContract.Emit.Writing;

/// <summary>The head of a method, on several lines if it is long.</summary>
internal static class MethodHead
{
    // What is left of a page's width inside a class.
    private const int Width = 112;

    /// <summary>The head on one line, or with each parameter on a line of its own.</summary>
    /// <param name="head">The text before the parameters: <c>internal static int Read</c>.</param>
    /// <param name="parameters">Types and names.</param>
    public static string Format(string head, params string[] parameters)
    {
        var line = $"{head}({string.Join(", ", parameters)})";
        return line.Length <= Width ? line : $"{head}(\n    {string.Join(",\n    ", parameters)}\n)";
    }
}
