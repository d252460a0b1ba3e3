using System.Text.Json;
using Json.Schema;
using LightsailContract.Exporters.Schemas;
using LightsailContract.Reader;
using Microsoft.OpenApi;

namespace LightsailContract.Importers.Tests.Exporting;

public sealed class SchemaTests
{
    [Theory]
    [MemberData(nameof(Published.Models), MemberType = typeof(Published))]
    public void OpenApi_is_read_without_a_finding(string service, string version)
    {
        var contract = Published.Read(service, version);

        var read = OpenApiDocument.Parse(new OpenApiExporter().Export(contract).Files[0].Text, "json");

        read.Diagnostic!.Errors.Should().BeEmpty();
        read.Diagnostic.Warnings.Should().BeEmpty();
        read.Document!.Validate(ValidationRuleSet.GetDefaultRuleSet()).Should().BeEmpty();
        read.Document!.Paths.Should().HaveCount(contract.Operations.Count);
        read.Document.Components!.Schemas.Should().HaveCount(contract.Shapes.Count);
    }

    [Theory]
    [MemberData(nameof(Published.Models), MemberType = typeof(Published))]
    public void Every_json_schema_is_valid_by_its_meta_schema(string service, string version)
    {
        var text = new JsonSchemaExporter().Export(Published.Read(service, version)).Files[0].Text;

        using var document = JsonDocument.Parse(text);
        MetaSchemas.Draft202012.Evaluate(document.RootElement).IsValid.Should().BeTrue();
    }

    [Theory]
    [InlineData("""{"bucketName":"photos","accessKeyId":"A"}""", true)]
    [InlineData("""{"bucketName":"no","accessKeyId":"A"}""", false)]
    [InlineData("""{"bucketName":"-photos","accessKeyId":"A"}""", false)]
    [InlineData("""{"bucketName":"photos"}""", false)]
    [InlineData("""{"bucketName":1,"accessKeyId":"A"}""", false)]
    public void A_json_schema_tells_valid_inputs_from_others(string json, bool isValid) =>
        Evaluate("DeleteBucketAccessKeyRequest", json).Should().Be(isValid);

    [Theory]
    [InlineData("""{"status":"Active"}""", true)]
    [InlineData("""{"status":"Unheard"}""", true)]
    [InlineData("""{"status":7}""", false)]
    [InlineData("""{"createdAt":1.5}""", true)]
    [InlineData("""{"createdAt":"2026-01-01"}""", false)]
    public void Enums_are_open_and_timestamps_as_on_the_wire(string json, bool isValid) =>
        Evaluate("AccessKey", json).Should().Be(isValid);

    [Fact]
    public void What_schemas_cannot_say_is_named()
    {
        var contract = ContractReader
            .Read([
                new ContractFile(
                    "lossy.contract.yaml",
                    """
                    contract: 1
                    service: Lossy
                    settings: { apiVersion: 2026-01-01, protocol: awsQuery, xmlNamespace: 'urn:x' }
                    shapes:
                      In: { type: structure, members: { t: { target: String, idempotencyToken: true, xmlName: u }, b: Bytes } }
                      Out: { type: structure, members: { next: String } }
                      Bytes: { type: blob, length: 3, sensitive: true }
                      When: { type: timestamp, timestampFormat: http-date }
                    operations:
                      Get: { input: In, output: Out, paginated: { inputToken: t, outputToken: next } }
                    """
                ),
            ])
            .Services.Single()
            .Contract;

        new OpenApiExporter()
            .Export(contract)
            .Losses.Select(loss => $"{loss.Kind} {string.Join('/', loss.Path)}")
            .Should()
            .BeEquivalentTo(
                "XML form settings/xmlNamespace",
                "paging operations/Get/paginated",
                "idempotencyToken shapes/In/members/t/idempotencyToken",
                "XML form shapes/In/members/t",
                "sensitive shapes/Bytes/sensitive",
                "length of a blob shapes/Bytes/length",
                "http-date shapes/When/timestampFormat"
            );
    }

    private static bool Evaluate(string shape, string json)
    {
        var text = new JsonSchemaExporter().Export(Contracts.Read("lightsail")).Files[0].Text;
        var schema = JsonSchema.FromText(text[..text.LastIndexOf('}')] + $", \"$ref\": \"#/$defs/{shape}\" }}");
        using var document = JsonDocument.Parse(json);
        return schema.Evaluate(document.RootElement).IsValid;
    }
}
