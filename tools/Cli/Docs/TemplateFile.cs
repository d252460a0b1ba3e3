using LightsailContract.Docs;
using LightsailContract.Docs.Pages;
using LightsailContract.Docs.Templating;
using LightsailContract.Model;

namespace LightsailContract.Cli;

/// <summary>A user's template.</summary>
internal static class TemplateFile
{
    /// <exception cref="UsageException">The template cannot be read or rendered; the message names file, line and column.</exception>
    private static DocsPage Render(Contract contract, string path)
    {
        var file = ContractLoader.ReadFile(path);
        try
        {
            return ContractDocs.RenderTemplate(contract, path, file.Text, TemplateLimits.Default);
        }
        catch (TemplateException exception)
        {
            throw new UsageException(exception.Message);
        }
    }

    /// <summary>Renders and writes; <paramref name="output"/> is a file, an existing folder or <c>-</c>.</summary>
    public static void Write(string output, Contract contract, string path, Terminal terminal)
    {
        var page = Render(contract, path);
        var target = Directory.Exists(output) ? Path.Combine(output, page.Name) : output;
        if (target != "-")
        {
            WritablePath.Require(target, "--output");
        }

        TextReport.Write(target, "--output", page.Text, terminal);
    }

    /// <summary>Renders and writes into a folder, which is made if it does not exist.</summary>
    public static void WriteInto(string folder, Contract contract, string path, Terminal terminal)
    {
        var page = Render(contract, path);
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"--output {folder}: {OneLine.Of(exception)}");
        }

        var target = Path.Combine(folder, page.Name);
        WritablePath.Require(target, "--output");
        TextReport.Write(target, "--output", page.Text, terminal);
    }
}
