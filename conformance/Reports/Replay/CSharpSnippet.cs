using System.Globalization;
using LightsailContract.Conformance.Api;
using static LightsailContract.Conformance.Reports.CSharpText;

namespace LightsailContract.Conformance.Reports;

/// <summary>The violated rule as an xunit test on the kit.</summary>
internal static class CSharpSnippet
{
    public static string Render(ConformanceReport report, RuleResult rule, string endpoint) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $$"""
            using LightsailContract.Conformance.Api;
            using LightsailContract.Conformance.Http;
            using LightsailContract.Conformance.Suite;
            using LightsailContract.Reader;
            using Xunit;

            public sealed class {{ClassName(rule.Id)}}
            {
                // {{VisibleText.Escape(rule.Statement)}}
                [Fact]
                public async Task Holds()
                {
                    var files = Directory.GetFiles("spec", "*.yaml").Select(path => new ContractFile(path, File.ReadAllText(path)));
                    var services = ContractReader.Read(files).Services.Where(each => each.Contract.Service == {{Literal(
                rule.Service
            )}});
                    using var transport = new HttpTransport(new Uri({{Literal(endpoint)}}));
                    var options = new ConformanceOptions
                    {
                        Endpoint = {{Literal(endpoint)}},
                        Seed = {{report.Seed}},
                        RuleGlobs = [{{Literal(rule.Id)}}],
                        Provision = true,
                    };
                    var suite = new ConformanceSuite([.. services], transport, options);

                    var report = await suite.RunAsync(null, TestContext.Current.CancellationToken);

                    var rule = Assert.Single(report.Rules, each => each.Id == {{Literal(rule.Id)}});
                    Assert.True(rule.Verdict == Verdict.Passed, rule.Violation?.Message ?? rule.Note);
                }
            }

            """
        );
}
