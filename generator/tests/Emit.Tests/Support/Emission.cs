using LightsailContract.Emit.Options;
using LightsailContract.Model;
using LightsailContract.Reader;

namespace LightsailContract.Emit.Tests.Support;

/// <summary>Emits contracts for tests.</summary>
internal static class Emission
{
    public static EmitOptions Types { get; } = new("Emitted", Parts: EmitParts.Types | EmitParts.Validators);

    /// <summary>The kitchen: a little of everything.</summary>
    public static Contract Kitchen { get; } =
        Read(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Contracts", "kitchen.contract.yaml")));

    /// <summary>Reads a contract that is right.</summary>
    public static Contract Read(string yaml)
    {
        var result = ContractReader.Read([new ContractFile("test.contract.yaml", yaml)]);
        result.Findings.Where(finding => finding.Rule.Severity == FindingSeverity.Error).Should().BeEmpty();
        return result.Services.Should().ContainSingle().Subject.Contract;
    }

    /// <summary>Reads a contract of shapes alone.</summary>
    public static Contract ReadShapes(string shapes) =>
        Read(
            $"""
            contract: 1
            service: Test
            settings: {'{'} apiVersion: 2026-01-01, protocol: awsJson1_1, targetPrefix: T, endpointPrefix: test {'}'}
            shapes:
            {shapes}
            """
        );

    /// <summary>A contract of shapes alone, made in code.</summary>
    public static Contract With(IEnumerable<Shape> shapes) =>
        Kitchen with
        {
            Service = "Test",
            Shapes = shapes.OrderBy(shape => shape.Name, StringComparer.Ordinal).ToEquatableArray(),
            Operations = [],
            Citations = [],
            Secrets = [],
        };
}
