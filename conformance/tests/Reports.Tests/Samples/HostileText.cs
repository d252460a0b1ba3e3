using LightsailContract.Conformance.Api;

namespace LightsailContract.Conformance.Reports.Tests;

/// <summary>What an endpoint may answer to harm the one who reads the report.</summary>
internal static class HostileText
{
    public static TheoryData<string> All =>
        [
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "' onmouseover='alert(1)",
            "</pre></style></title><script>alert(1)</script>",
            "{{headline}} {{{headline}}} {{#each rules}}",
            "]]><failure/><![CDATA[",
            "&lt;b&gt; &#60;",
            "\u001b[31mred\u001b[0m \u001b]0;title\u0007 \u001b[2J",
            "\u009b31m",
            "user\u202etxt.exe\u202c \u2066isolate\u2069",
            "zero\u200bwidth \ufeff \u00ad",
            "line\u2028separator\u2029",
            "hidden\u3164\u2800\ufe0f\U000E0041\u115f\u034f",
            "a" + new string('\u0301', 40),
            "nul\0 bell\a back\b",
            "\ud800 lone surrogate \udc00",
            "\ufffe \uffff",
            "| cell | `code` **bold** [link](javascript:alert(1)) @someone #1 https://evil.example",
            "```\nfence\n````\n# heading",
            "line one\r\nline two\rthree",
            new string('x', 20_000),
        ];

    /// <summary>A report that holds <paramref name="text"/> wherever text from outside may stand.</summary>
    public static ConformanceReport Everywhere(string text)
    {
        var header = new WireHeader(text, text);
        var message = new WireMessage(text, [header], text);
        var rule = SampleReports.Rule(text, text, Verdict.Failed, [text]) with
        {
            Service = text,
            Statement = text,
            Note = text,
            Source = [new RuleSource(text, text, text), new RuleSource(text, null, "https://example.com/" + text)],
            Violation = new Violation(text, [new ViolationStep(text, text, message, 200, message)], text),
        };
        var skipped = rule with { Verdict = Verdict.NotExercised, Violation = null };
        return SampleReports.Of([rule, skipped], new Observation(text, text, [text])) with
        {
            Endpoint = text,
            Tool = text,
            Version = text,
        };
    }
}
