using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace LightsailContract.Docs.Templating;

/// <summary>What a template can reach: Scriban's functions on text, numbers and lists, and the model. No file, no clock, no
/// object of .NET.</summary>
internal sealed class SandboxContext : TemplateContext
{
    private readonly bool _escapes;

    public SandboxContext(TemplateLimits limits, bool escapes, CancellationToken stop)
    {
        _escapes = escapes;
        StrictVariables = true;
        EnableRelaxedMemberAccess = false;
        MemberFilter = _ => false;
        TemplateLoader = null;
        LoopLimit = limits.LoopSteps;
        LoopLimitQueryable = limits.LoopSteps;
        RecursiveLimit = limits.Recursion;
        ObjectRecursionLimit = limits.Recursion;
        LimitToString = limits.OutputLength;
        OutputLimit = limits.OutputLength;
        // A limit is an error; by itself the output would end in dots.
        OnStringLimit = ScriptLimitBehavior.Throw;
        OnOutputLimit = ScriptLimitBehavior.Throw;
        RegexTimeOut = TimeSpan.FromSeconds(1);
        NewLine = "\n";
        AutoIndent = false;
        CancellationToken = stop;
        RemoveUnsafe(BuiltinObject);
    }

    /// <summary>In a page all text is escaped, unless the model says that it is HTML.</summary>
    public override TemplateContext Write(SourceSpan span, object? textAsObject) =>
        textAsObject is HtmlText html ? Write(html.Html)
        : _escapes && textAsObject is string text ? Write(HtmlText.Escape(text))
        : base.Write(span, textAsObject);

    // What evaluates text as code, reads files, or makes two renderings differ.
    private static void RemoveUnsafe(ScriptObject builtins)
    {
        foreach (var name in (string[])["include", "include_join"])
        {
            builtins.Remove(name);
        }

        Remove(builtins, "object", "eval", "eval_template");
        Remove(builtins, "math", "random", "uuid");
        Remove(builtins, "date", "now");
    }

    private static void Remove(ScriptObject builtins, string group, params string[] names)
    {
        foreach (var name in names)
        {
            ((ScriptObject)builtins[group]!).Remove(name);
        }
    }
}
