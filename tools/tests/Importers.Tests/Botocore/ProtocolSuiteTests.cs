using System.Text.Json;
using LightsailContract.Importers.Botocore;
using LightsailContract.Model;

namespace LightsailContract.Importers.Tests.Botocore;

public sealed class ProtocolSuiteTests
{
    [Theory]
    [InlineData("input", "json")]
    [InlineData("output", "json")]
    [InlineData("input", "query")]
    [InlineData("output", "query")]
    public void Every_suite_is_read(string side, string protocol)
    {
        foreach (var suite in Suites(side, protocol))
        {
            var result = BotocoreModelReader.Read(suite, protocol);
            var about = suite.GetProperty("description").GetString();

            result.Findings.Should().NotContain(finding => finding.Rule != ImportRules.NotCarried, about);
            result.Contract.Should().NotBeNull(about);
            result
                .Contract!.Operations.Select(operation => operation.Name)
                .Should()
                .BeEquivalentTo(Given(suite), about);
        }
    }

    [Fact]
    public void Names_namespaces_and_flattening_come_over()
    {
        var contract = Suite("output", "query", "FlattenedXmlMapWithXmlNamespace");

        var member = contract.GetStructure("FlattenedXmlMapWithXmlNamespaceOutput").FindMember("myMap")!.Traits;
        member.XmlFlattened.Should().BeTrue();
        member.XmlName.Should().Be("KVP");
        member.XmlNamespace.Should().Be(new XmlNamespaceTrait("https://the-member.example.com", null));
        var map = (MapShape)contract.GetShape("FlattenedXmlMapWithXmlNamespaceOutputMap");
        map.Key.Traits.XmlName.Should().Be("K");
        map.Value.Traits.XmlNamespace!.Uri.Should().Be("https://the-value.example.com");
    }

    [Fact]
    public void Unions_documents_enums_and_formats_come_over()
    {
        Suite("input", "json", "JsonUnions").GetShape("MyUnion").Should().BeOfType<UnionShape>();
        Suite("input", "json", "PutAndGetInlineDocuments")
            .GetStructure("PutAndGetInlineDocumentsInputOutput")
            .FindMember("inlineDocument")!
            .Target.Should()
            .Be("Document");
        var times = Suite("output", "query", "DatetimeOffsets");
        times.GetShape("DateTime").Traits.TimestampFormat.Should().Be(TimestampFormat.DateTime);
    }

    [Fact]
    public void Idempotency_tokens_and_custom_errors_come_over()
    {
        Suite("input", "query", "QueryIdempotencyTokenAutoFill")
            .Shapes.OfType<StructureShape>()
            .SelectMany(shape => shape.Members)
            .Should()
            .ContainSingle(member => member.Traits.IdempotencyToken);
        Suite("output", "query", "GreetingWithErrors", "CustomCodeError")
            .GetStructure("CustomCodeError")
            .Error.Should()
            .Be(new ErrorTrait(ErrorFault.Client, "Customized", 402, []));
    }

    private static Contract Suite(string side, string protocol, string operation, string? shape = null)
    {
        var suite = Suites(side, protocol)
            .First(suite =>
                Given(suite).Contains(operation)
                && (shape is null || suite.GetProperty("shapes").TryGetProperty(shape, out _))
            );
        return BotocoreModelReader.Read(suite, protocol).Contract!;
    }

    private static HashSet<string> Given(JsonElement suite) =>
        [
            .. suite
                .GetProperty("cases")
                .EnumerateArray()
                .Select(test => test.GetProperty("given").GetProperty("name").GetString()!),
        ];

    private static JsonElement[] Suites(string side, string protocol)
    {
        var path = Repository.Shared("protocol-tests", side, $"{protocol}.json");
        return [.. JsonDocument.Parse(File.ReadAllText(path)).RootElement.EnumerateArray()];
    }
}
