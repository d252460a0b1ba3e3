using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LightsailContract.Generator.Tests;

/// <summary>What each kind of edit makes the generator do again, step by step.</summary>
public sealed class IncrementalTests
{
    private const string Cached = "Cached";
    private const string Modified = "Modified";
    private const string SourceOutput = "SourceOutput";

    [Fact]
    public void An_edit_of_csharp_leaves_every_step_cached()
    {
        var run = SampleContract
            .Project.Run()
            .Then(project =>
                project with
                {
                    Compilation = project.Compilation.AddSyntaxTrees(
                        CSharpSyntaxTree.ParseText("public class Added;", Project.ParseOptions)
                    ),
                }
            );

        run.Profile().Keys.Should().Contain(StepNames.All);
        run.Profile().Values.Should().OnlyContain(reasons => reasons == Cached);
    }

    [Fact]
    public void A_comment_in_the_contract_is_read_and_emits_nothing()
    {
        var run = SampleContract.Project.Run().Then(Replace("contract: 1\n", "contract: 1\n# a comment\n\n"));

        var profile = run.Profile();
        profile[StepNames.Parse].Should().Be(Modified);
        profile[StepNames.Link].Should().Be(Modified);
        profile[StepNames.Contracts].Should().Be("Unchanged");
        profile[StepNames.Emit].Should().Be(Cached);
        profile[StepNames.EmittedFiles].Should().Be(Cached);
        profile[SourceOutput].Should().Be(Cached);
    }

    [Theory]
    [InlineData("^[a-z0-9]{8}$", "^[a-z]{8}$", "Todo/ItemId")]
    [InlineData("max: 80", "max: 90", "Todo/Title")]
    [InlineData("[open, done]", "[open, finished]", "Todo/State")]
    [InlineData("state: State, due", "state: State, note: String, due", "Todo/Item")]
    public void An_edit_of_one_shape_emits_that_shapes_files_again(string before, string after, string shape)
    {
        var first = SampleContract.Project.Run();

        var second = first.Then(Replace(before, after));

        var changed = second
            .Sources.Where(source => first.Sources[source.Key] != source.Value)
            .Select(source => source.Key);
        changed.Should().NotBeEmpty().And.OnlyContain(name => name.StartsWith(shape + ".", StringComparison.Ordinal));
        second.Sources.Keys.Should().Equal(first.Sources.Keys);
        second.Count(SourceOutput, IncrementalStepRunReason.Modified).Should().Be(changed.Count());
        second.Count(StepNames.EmittedFiles, IncrementalStepRunReason.Modified).Should().Be(changed.Count());
    }

    [Fact]
    public void A_renamed_file_emits_nothing_again()
    {
        var run = SampleContract
            .Project.Run()
            .Then(project =>
                project with
                {
                    Files = [new YamlFile("contracts/list.contract.yaml", SampleContract.Text)],
                }
            );

        var profile = run.Profile();
        profile[StepNames.Parse].Should().Be(Modified);
        profile[StepNames.Emit].Should().Be(Cached);
        profile[StepNames.EmittedFiles].Should().Be(Cached);
        profile[SourceOutput].Should().Be(Cached);
    }

    [Fact]
    public void A_new_service_leaves_the_others_alone()
    {
        var run = SampleContract
            .Project.Run()
            .Then(project => project with { Files = [.. project.Files, new YamlFile("z.contract.yaml", Another)] });

        run.Profile()[StepNames.Files].Should().Be("Cached, New");
        run.Profile()[StepNames.Emit].Should().Be("Cached, New");
        run.Profile()[StepNames.EmittedFiles].Should().Be("Cached, New");
        run.Sources.Keys.Should().Contain(name => name.StartsWith("Zoo/", StringComparison.Ordinal));
    }

    [Fact]
    public void A_changed_setting_reads_nothing_again()
    {
        var run = SampleContract
            .Project.Run()
            .Then(project => project with { Options = new ProjectOptions(("ContractNamespace", "Other")) });

        var profile = run.Profile();
        profile[StepNames.Settings].Should().Be(Modified);
        profile[StepNames.Parse].Should().Be(Cached);
        profile[StepNames.Link].Should().Be(Cached);
        profile[StepNames.Contracts].Should().Be(Cached);
        profile[StepNames.Emit].Should().Be(Modified);
        profile[StepNames.EmittedFiles].Should().Be(Modified);
    }

    [Fact]
    public void A_setting_that_is_none_of_ours_emits_nothing_again()
    {
        var run = SampleContract
            .Project.Run()
            .Then(project =>
                project with
                {
                    Options = new ProjectOptions(("RootNamespace", "Acme"), ("TargetFramework", "net10.0")),
                }
            );

        run.Profile()[StepNames.Settings].Should().Be("Unchanged");
        run.Profile()[StepNames.Emit].Should().Be(Cached);
    }

    [Fact]
    public void A_mistake_that_moves_is_reported_at_its_new_place_and_emits_nothing()
    {
        var broken = Tests.Project.With(
            (SampleContract.Path, SampleContract.Text),
            ("broken.contract.yaml", "contract: 1\nservice: Zoo\nshapes:\n  A: { type: strng }\n")
        );

        var first = broken.Run();
        var second = first.Then(project =>
            project with
            {
                Files =
                [
                    project.Files[0],
                    new YamlFile("broken.contract.yaml", "# moved\n" + project.Files[1].GetText()),
                ],
            }
        );

        second.Profile()[StepNames.EmittedFiles].Should().Be(Cached);
        second.Diagnostics.Should().ContainSingle();
        Line(second).Should().Be(Line(first) + 1);

        static int Line(GeneratorRun run) => run.Diagnostics.Single().Location.GetLineSpan().StartLinePosition.Line;
    }

    private const string Another = """
        contract: 1
        service: Zoo
        settings: { protocol: awsJson1_1, apiVersion: 2026-01-01, targetPrefix: Zoo }
        shapes:
          Animal: { type: structure, members: { name: String } }
        operations:
          Feed: { input: Animal }
        """;

    private static Func<Project, Project> Replace(string before, string after) =>
        project =>
        {
            SampleContract.Text.Should().Contain(before);
            var text = SampleContract.Text.Replace(before, after, StringComparison.Ordinal);
            return project with { Files = [new YamlFile(SampleContract.Path, text)] };
        };
}
