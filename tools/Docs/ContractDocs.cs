using LightsailContract.Docs.Facts;
using LightsailContract.Docs.Pages;
using LightsailContract.Docs.Templating;
using LightsailContract.Model;

namespace LightsailContract.Docs;

/// <summary>A contract as pages, or as what a template makes of it.</summary>
public static class ContractDocs
{
    /// <summary>Every page has this text near its start, so a later run knows its own files.</summary>
    public const string Mark = PageSet.Mark;

    /// <summary>The pages of a contract; they refer to nothing outside the folder.</summary>
    /// <param name="contract">The contract.</param>
    public static IReadOnlyList<DocsPage> Render(Contract contract)
    {
        ArgumentNullException.ThrowIfNull(contract);
        return PageSet.Render(ContractFacts.FromContract(contract));
    }

    /// <summary>What a template makes of a contract. If its name without <c>.sbn</c> ends in <c>.html</c>, text is escaped.</summary>
    /// <param name="contract">The contract; the template names it <c>contract</c>.</param>
    /// <param name="file">The template's file, for messages and for the name of the result.</param>
    /// <param name="template">The template's text.</param>
    /// <param name="limits">How much it may take.</param>
    /// <exception cref="TemplateException">The template has a mistake or reaches a limit.</exception>
    public static DocsPage RenderTemplate(Contract contract, string file, string template, TemplateLimits limits)
    {
        ArgumentNullException.ThrowIfNull(contract);
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(template);
        ArgumentNullException.ThrowIfNull(limits);
        var name = NameOf(file);
        var model = Script.Object(("contract", ContractFacts.FromContract(contract)));
        var isHtml = Path.GetExtension(name).ToUpperInvariant() is ".HTML" or ".HTM";
        return new DocsPage(name, TemplateRenderer.Render(file, template, model, isHtml, limits));
    }

    /// <summary>The name of what a template makes: <c>table.md</c> for <c>table.md.sbn</c>.</summary>
    /// <param name="file">The template's file.</param>
    public static string NameOf(string file)
    {
        var name = Path.GetFileName(file);
        return name.EndsWith(".sbn", StringComparison.OrdinalIgnoreCase) && name.Length > 4
            ? name[..^4]
            : name + ".txt";
    }
}
