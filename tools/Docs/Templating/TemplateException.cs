namespace LightsailContract.Docs.Templating;

/// <summary>A template cannot be rendered. The message begins with file, line and column.</summary>
public sealed class TemplateException : Exception
{
    /// <summary>A mistake at a place.</summary>
    /// <param name="file">The template's file.</param>
    /// <param name="line">The line, from 1.</param>
    /// <param name="column">The column, from 1.</param>
    /// <param name="message">What is wrong.</param>
    public TemplateException(string file, int line, int column, string message)
        : base($"{file}({line},{column}): error: {message}") { }
}
