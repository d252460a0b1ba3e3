using System.Runtime.ExceptionServices;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace LightsailContract.Docs.Templating;

/// <summary>Renders a Scriban template in a sandbox.</summary>
internal static class TemplateRenderer
{
    // A template may nest deeply. The stack is reserved, not used.
    private const int StackBytes = 256 * 1024 * 1024;

    /// <summary>The text that the template makes of the model.</summary>
    /// <param name="file">The template's file, for messages.</param>
    /// <param name="text">The template.</param>
    /// <param name="model">What the template can name.</param>
    /// <param name="escapes">Whether the output is HTML.</param>
    /// <param name="limits">How much it may take.</param>
    /// <exception cref="TemplateException">The template has a mistake or reaches a limit.</exception>
    public static string Render(string file, string text, ScriptObject model, bool escapes, TemplateLimits limits)
    {
        if (text.Length > limits.TemplateLength)
        {
            throw new TemplateException(
                file,
                1,
                1,
                $"the template has {text.Length} characters; the limit is {limits.TemplateLength}"
            );
        }

        using var stop = new CancellationTokenSource(limits.Time);
        string? result = null;
        ExceptionDispatchInfo? failure = null;
        var context = new SandboxContext(limits, escapes, stop.Token);
        context.PushGlobal(model);
        var thread = new Thread(Run, StackBytes) { IsBackground = true, Name = "template" };
        thread.Start();

        // A single function of Scriban does not look at the clock, so a thread that does not end is left alone.
        if (!thread.Join(limits.Time + TimeSpan.FromSeconds(1)))
        {
            throw TimeOut(file, context, limits);
        }

        failure?.Throw();
        return result!;

        void Run()
        {
            try
            {
                result = Parse(file, text).Render(context);
            }
            catch (Exception exception)
            {
                failure = ExceptionDispatchInfo.Capture(Explain(file, exception, context, limits));
            }
        }
    }

    private static Template Parse(string file, string text)
    {
        var template = Template.Parse(text, file);
        return template.Messages.FirstOrDefault(message => message.Type == ParserMessageType.Error) is { } error
            ? throw At(file, error.Span, error.Message)
            : template;
    }

    private static TemplateException Explain(
        string file,
        Exception exception,
        TemplateContext context,
        TemplateLimits limits
    ) =>
        exception switch
        {
            TemplateException known => known,
            ScriptAbortException or OperationCanceledException => TimeOut(file, context, limits),
            ScriptRuntimeException runtime => At(file, runtime.Span, runtime.OriginalMessage),
            _ => At(file, context.CurrentNode?.Span ?? default, exception.Message),
        };

    private static TemplateException TimeOut(string file, TemplateContext context, TemplateLimits limits) =>
        At(file, context.CurrentNode?.Span ?? default, $"the template took more than {limits.Time.TotalSeconds:0.#} s");

    private static TemplateException At(string file, SourceSpan span, string message) =>
        new(file, span.Start.Line + 1, span.Start.Column + 1, message.Trim());
}
