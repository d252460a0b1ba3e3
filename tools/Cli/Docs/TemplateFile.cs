using LightsailContract.Docs;
using LightsailContract.Docs.Templating;
using LightsailContract.Model;

namespace LightsailContract.Cli;

/// <summary>A user's template.</summary>
internal static class TemplateFile
{
    /// <exception cref="UsageException">The template cannot be read or rendered; the message names file, line and column.</exception>
    public static DocsPage Render(Contract contract, string path)
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
    public static void Write(Contract contract, string path, string output, Terminal terminal)
    {
        var target =
            output.EndsWith('/') || Directory.Exists(output) ? Path.Combine(output, ContractDocs.NameOf(path)) : output;
        if (output.EndsWith('/') && !Directory.Exists(output))
        {
            throw new UsageException($"--output {output}: the folder does not exist.");
        }

        var page = Render(contract, path);
        if (target != "-")
        {
            WritablePath.Require(target, "--output");
        }

        TextReport.Write(target, "--output", page.Text, terminal);
    }
}
