using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LightsailContract.Generator.Tests;

/// <summary>A defect of ours is a diagnostic; a cancellation is none.</summary>
public sealed class GuardTests
{
    [Fact]
    public void An_exception_becomes_what_the_caller_makes_of_it()
    {
        var result = Guard.Run(() => throw new InvalidOperationException("a\r\nb"), Findings.Describe, default);

        result.Should().Be("InvalidOperationException: a b");
    }

    [Fact]
    public void Cancellation_passes()
    {
        var run = () => Guard.Run(() => throw new OperationCanceledException(), _ => 0, default);

        run.Should().Throw<OperationCanceledException>();
    }

    [Fact]
    public void A_cancelled_run_is_cancelled()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        var project = SampleContract.Project;
        var driver = CSharpGeneratorDriver.Create([new ContractGenerator().AsSourceGenerator()], project.Files);

        var run = () => driver.RunGenerators(project.Compilation, cancelled.Token);

        run.Should().Throw<OperationCanceledException>();
    }
}
