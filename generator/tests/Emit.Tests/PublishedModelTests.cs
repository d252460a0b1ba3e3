using LightsailContract.Emit.Results;
using LightsailContract.Emit.Tests.Support;
using LightsailContract.Importers.Botocore;
using LightsailContract.Tests;

namespace LightsailContract.Emit.Tests;

/// <summary>The whole published models, thousands of shapes, as types.</summary>
public sealed class PublishedModelTests
{
    /// <summary>The models: the smaller one by default, both with CONTRACT_SOAK=1.</summary>
    public static TheoryData<string> Models => Soak.IsOn ? ["lightsail", "iam"] : ["iam"];

    [Theory]
    [MemberData(nameof(Models))]
    public void Every_shape_of_a_published_model_compiles_without_a_warning(string service)
    {
        var path = SharedFolder.Find($"models/botocore-1.43.11/{service}.service-2.json");
        var imported = BotocoreModelReader.Read(File.ReadAllText(path), path);
        var emitted = ContractEmitter.Emit(imported.Contract!, Emission.Types);
        emitted.Files.Count.Should().BeGreaterThan(500);
        emitted
            .Findings.Should()
            .NotContain(finding =>
                finding.Rule != EmitRules.BacktrackingPattern && finding.Rule != EmitRules.NameClash
            );
        Compiled.Problems(emitted).Should().BeEmpty();
    }
}
