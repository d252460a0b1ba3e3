using LightsailContract.Docs.Templating;

namespace LightsailContract.Docs.Tests;

/// <summary>What a template cannot do, and the place that the message names.</summary>
public sealed class SandboxTests
{
    private static readonly TemplateLimits Small = new()
    {
        TemplateLength = 100_000,
        OutputLength = 10_000,
        LoopSteps = 1000,
        Recursion = 20,
        Time = TimeSpan.FromSeconds(2),
    };

    [Theory]
    [InlineData("a\n{{ if }}", 2, 7)]
    [InlineData("a\n  {{ contract.nothing }}", 2, 15)]
    [InlineData("{{ nothing }}", 1, 4)]
    [InlineData("{{ include '/etc/hostname' }}", 1, 4)]
    [InlineData("{{ '1' | object.eval }}", 1, 17)]
    [InlineData("{{ date.now }}", 1, 9)]
    [InlineData("{{ math.random 1 5 }}", 1, 9)]
    [InlineData("{{ contract.get_type }}", 1, 13)]
    [InlineData("{{ contract.operations[0].name.length }}", 1, 32)]
    [InlineData("{{ while true }}{{ end }}", 1, 4)]
    [InlineData("{{ for i in 1..100000 }}{{ end }}", 1, 14)]
    [InlineData("{{ func f(x) }}{{ f x }}{{ end }}{{ f 1 }}", 1, 19)]
    [InlineData("{{ for i in 1..900 }}{{ contract.operations[0].sample_response }}{{ end }}", 1, 20)]
    public void What_is_not_allowed_ends_with_its_place(string template, int line, int column)
    {
        var render = () => Render(template, Small);

        render
            .Should()
            .Throw<TemplateException>()
            .Which.Message.Should()
            .StartWith($"t.txt.sbn({line},{column}): error: ");
    }

    [Fact]
    public void Time_is_limited()
    {
        const string Slow =
            "{{ for i in 1..1000 }}{{ for j in 1..1000 }}{{ for k in 1..1000 }}{{ end }}{{ end }}{{ end }}";
        var limits = Small with { LoopSteps = 0, Time = TimeSpan.FromMilliseconds(100) };

        var render = () => Render(Slow, limits);

        render
            .Should()
            .Throw<TemplateException>()
            .WithMessage("t.txt.sbn(1,*): error: the template took more than 0.1 s");
    }

    [Theory]
    [InlineData("{{ if true }}", 6000)]
    [InlineData("{{ (", 20_000)]
    [InlineData("{{ [", 20_000)]
    public void Deep_nesting_is_a_mistake_not_a_crash(string opening, int times)
    {
        var render = () => Render(string.Concat(Enumerable.Repeat(opening, times)), Small);

        render.Should().Throw<TemplateException>();
    }

    [Fact]
    public void The_model_cannot_be_changed()
    {
        var render = () => Render("{{ contract.service = 'x' }}", Small);

        render.Should().Throw<TemplateException>();
    }

    private static string Render(string template, TemplateLimits limits) =>
        ContractDocs.RenderTemplate(Contracts.Todo, "t.txt.sbn", template, limits).Text;
}
