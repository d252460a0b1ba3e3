using System.Text.Json;
using LightsailContract.Exporters;
using LightsailContract.Exporters.Botocore;
using LightsailContract.Importers.Botocore;
using LightsailContract.Importers.Inputs;
using LightsailContract.Model;

namespace LightsailContract.Importers.Tests.Exporting;

public sealed class BotocoreRoundTripTests
{
    [Theory]
    [MemberData(nameof(Published.Models), MemberType = typeof(Published))]
    public void Whole_models_survive(string service, string version)
    {
        var contract = Published.Read(service, version);

        var exported = new BotocoreExporter().Export(contract);

        exported.Losses.Should().BeEmpty();
        Read(exported).Should().Be(contract);
    }

    [Theory]
    [InlineData("lightsail")]
    [InlineData("iam")]
    public void The_repository_s_contracts_survive_but_for_what_is_named(string service)
    {
        var contract = Contracts.Read(service);

        var exported = new BotocoreExporter().Export(contract);

        var read = Read(exported);
        read.Operations.Select(it => it.Name).Should().Equal(contract.Operations.Select(it => it.Name));
        read.Shapes.Select(it => it.Name).Should().Equal(contract.Shapes.Select(it => it.Name));
        exported.Losses.Select(loss => loss.Kind).Should().Contain(["resource", "invariant"]);
    }

    /// <summary>The oracle of the loss report: each fact of a source is in the export of its contract, or a loss names it.</summary>
    [Theory]
    [MemberData(nameof(Published.Models), MemberType = typeof(Published))]
    public void What_no_loss_names_is_in_the_export(string service, string version)
    {
        var path = Published.Path(service, version);
        var source = SourceReader.Read(new SourceInput("botocore", EquatableArray.Of(path))).Services.Single();
        using var before = JsonDocument.Parse(File.ReadAllText(path));
        using var after = JsonDocument.Parse(new BotocoreExporter().Export(source.Contract).Files[0].Text);
        var lost = source.Losses!.Losses.Select(loss => loss.Path).ToHashSet();

        var facts = Facts(before.RootElement, "").ToHashSet();
        var missing = facts.Except(Facts(after.RootElement, "")).Where(fact => !lost.Contains(fact.Path)).ToList();

        facts.Should().HaveCountGreaterThan(4_000);
        missing.Where(fact => !IsRead(fact.Path)).Should().BeEmpty();
    }

    // What is read into another form: a flag that the error says in another way, and a simple type's other name.
    private static bool IsRead(string path) =>
        path.EndsWith(".exception", StringComparison.Ordinal)
        || path.EndsWith(".senderFault", StringComparison.Ordinal)
        || path.EndsWith(".error.code", StringComparison.Ordinal);

    private static IEnumerable<(string Path, string Value)> Facts(JsonElement json, string path) =>
        json.ValueKind switch
        {
            JsonValueKind.Object when json.EnumerateObject().Any() => json.EnumerateObject()
                .SelectMany(it => Facts(it.Value, path.Length == 0 ? it.Name : $"{path}.{it.Name}")),
            JsonValueKind.Array when json.GetArrayLength() > 0 => json.EnumerateArray()
                .SelectMany((item, index) => Facts(item, $"{path}[{index}]")),
            JsonValueKind.Object => [(path, "{}")],
            _ => [(Prelude(path, "shapes."), Prelude(json.ToString(), ""))],
        };

    /// <summary>A shape that only renames a simple type has the type's name in a contract.</summary>
    private static string Prelude(string text, string before) =>
        Enum.GetNames<SimpleType>()
            .Where(name =>
                text.Equals(before + name, StringComparison.OrdinalIgnoreCase)
                || text.StartsWith($"{before}{name}.", StringComparison.OrdinalIgnoreCase)
            )
            .Select(name => before + name + text[(before.Length + name.Length)..])
            .FirstOrDefault(text);

    private static Contract Read(ExportResult exported)
    {
        var pages = exported.Files.Skip(1).Select(file => file.Text).FirstOrDefault();
        var result = BotocoreModelReader.Read(exported.Files[0].Text, "service-2.json", pages);
        result.Findings.Should().BeEmpty();
        return result.Contract!;
    }
}
