using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace LightsailContract.Generator.Tests;

/// <summary>A diagnostic points at the contract file: its path, its lines, its columns.</summary>
public sealed class DiagnosticTests
{
    [Fact]
    public void A_mistake_is_reported_where_it_stands()
    {
        const string Text = "contract: 1\nservice: Todo\nshapes:\n  Title: { type: strng }\n";

        var diagnostic = Single(Project.With(("some/dir/a.contract.yaml", Text)));

        diagnostic.Severity.Should().Be(DiagnosticSeverity.Error);
        diagnostic.Descriptor.HelpLinkUri.Should().Be("docs/diagnostics.md#" + diagnostic.Id.ToLowerInvariant());
        diagnostic.Location.Kind.Should().Be(LocationKind.ExternalFile);
        var span = diagnostic.Location.GetLineSpan();
        span.Path.Should().Be("some/dir/a.contract.yaml");
        span.Span.Should()
            .Be(new LinePositionSpan(new LinePosition(3, 17), new LinePosition(3, 22)), "that is 'strng'");
    }

    [Fact]
    public void Braces_in_a_message_are_text()
    {
        const string Text = "contract: 1\nservice: Todo\nshapes:\n  Title: { type: '{0} {x' }\n";

        var diagnostic = Single(Project.With(("a.contract.yaml", Text)));

        diagnostic.GetMessage(CultureInfo.InvariantCulture).Should().Contain("{0} {x");
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_reported_and_the_others_are_emitted()
    {
        var project = SampleContract.Project;

        var run = (project with { Files = [.. project.Files, new YamlFile("gone.rules.yaml", null)] }).Run();

        var diagnostic = run.Diagnostics.Should().ContainSingle().Subject;
        diagnostic.Id.Should().Be("LSC2005");
        diagnostic.Location.GetLineSpan().Path.Should().Be("gone.rules.yaml");
        run.Sources.Should().NotBeEmpty();
    }

    [Fact]
    public void Services_that_differ_only_in_case_collide()
    {
        var other = SampleContract.Text.Replace("service: Todo", "service: TODO", StringComparison.Ordinal);

        var run = Project.With((SampleContract.Path, SampleContract.Text), ("b.contract.yaml", other)).Run();

        var diagnostic = run.Diagnostics.Should().ContainSingle().Subject;
        diagnostic.Id.Should().Be("LSC2006");
        diagnostic.Location.Kind.Should().Be(LocationKind.ExternalFile);
        run.Sources.Should().NotBeEmpty();
    }

    [Fact]
    public void One_broken_service_does_not_take_the_others_along()
    {
        const string Broken = "contract: 1\nservice: Zoo\nshapes: 7\n";

        var run = Project.With((SampleContract.Path, SampleContract.Text), ("b.contract.yaml", Broken)).Run();

        run.Diagnostics.Should()
            .NotBeEmpty()
            .And.OnlyContain(found => found.Location.GetLineSpan().Path == "b.contract.yaml");
        run.Sources.Keys.Should().NotBeEmpty().And.OnlyContain(name => name.StartsWith("Todo/"));
    }

    [Fact]
    public void Files_of_other_names_are_left_alone()
    {
        var run = Project.With(("config.yaml", "{ nonsense"), ("contract.yaml", "[")).Run();

        run.Diagnostics.Should().BeEmpty();
        run.Sources.Should().BeEmpty();
    }

    private static Diagnostic Single(Project project) => project.Run().Diagnostics.Should().ContainSingle().Subject;
}
