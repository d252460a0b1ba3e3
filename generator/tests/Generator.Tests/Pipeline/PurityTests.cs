using System.Collections;
using System.Reflection;

namespace LightsailContract.Generator.Tests;

/// <summary>What the engine keeps between runs holds neither the compiler's objects nor the YAML library's.</summary>
public sealed class PurityTests
{
    private static readonly string[] Foreign = ["Microsoft.CodeAnalysis", "YamlDotNet"];

    [Fact]
    public void No_step_keeps_an_object_of_the_compiler_or_of_the_yaml_library()
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var run = Project
            .With((SampleContract.Path, SampleContract.Text), ("bad.contract.yaml", "contract: 1\n"))
            .Run();

        foreach (var step in StepNames.All)
        {
            run.Result.TrackedSteps.Should().ContainKey(step);
            foreach (var output in run.Result.TrackedSteps[step].SelectMany(one => one.Outputs))
            {
                Walk(output.Value, step, seen);
            }
        }

        seen.Should().HaveCountGreaterThan(100, "the walk went into the model");
    }

    [Theory]
    [InlineData(typeof(Microsoft.CodeAnalysis.Location))]
    [InlineData(typeof(YamlDotNet.Core.Mark))]
    public void The_walk_finds_what_it_looks_for(Type type)
    {
        var hidden =
            type == typeof(YamlDotNet.Core.Mark)
                ? (object)YamlDotNet.Core.Mark.Empty
                : Microsoft.CodeAnalysis.Location.None;

        var walk = () =>
            Walk(new[] { Tuple.Create(1, hidden) }, "planted", new HashSet<object>(ReferenceEqualityComparer.Instance));

        walk.Should().Throw<Exception>().WithMessage("*planted*");
    }

    private static void Walk(object? value, string path, HashSet<object> seen)
    {
        if (value is null or string || value.GetType() is { IsPrimitive: true } or { IsEnum: true })
        {
            return;
        }

        var type = value.GetType();
        Foreign
            .Should()
            .NotContain(name => type.FullName!.StartsWith(name, StringComparison.Ordinal), "{0} is a {1}", path, type);
        if (!type.IsValueType && !seen.Add(value))
        {
            return;
        }

        if (value is IEnumerable items and not IDictionary)
        {
            foreach (var item in items)
            {
                Walk(item, path + "[]", seen);
            }
        }

        for (var level = type; level is not null && level != typeof(object); level = level.BaseType)
        {
            foreach (
                var field in level.GetFields(
                    BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly
                )
            )
            {
                if (!field.FieldType.IsPointer)
                {
                    Walk(field.GetValue(value), $"{path}.{field.Name}", seen);
                }
            }
        }
    }
}
