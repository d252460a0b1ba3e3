using LightsailContract.Importers.Inputs;
using LightsailContract.Importers.Smithy;
using LightsailContract.Model;

namespace LightsailContract.Importers.Tests.Smithy;

/// <summary>Models as their owners publish them, with traits of many kinds.</summary>
public sealed class SmithyModelTests
{
    private const string Model = """
        {
          "smithy": "2.0",
          "metadata": { "suppressions": [{ "id": "X", "namespace": "*" }] },
          "shapes": {
            "com.example#TodoService_2026": {
              "type": "service",
              "version": "2026-01-01",
              "operations": [{ "target": "com.example#ListTasks" }],
              "resources": [{ "target": "com.example#TaskResource" }],
              "errors": [{ "target": "com.example#Throttled" }],
              "traits": {
                "aws.api#service": { "sdkId": "To Do", "arnNamespace": "todo", "endpointPrefix": "todo" },
                "aws.auth#sigv4": { "name": "todo" },
                "aws.protocols#awsJson1_1": {},
                "smithy.api#documentation": "<p>Does.</p>",
                "smithy.api#paginated": { "inputToken": "next", "outputToken": "next", "pageSize": "max" },
                "smithy.api#title": "To Do",
                "smithy.rules#endpointRuleSet": { "version": "1.0", "rules": [{ "conditions": [] }] }
              }
            },
            "com.example#TaskResource": {
              "type": "resource",
              "identifiers": { "id": { "target": "com.example#TaskId" } },
              "read": { "target": "com.example#GetTask" }
            },
            "com.example#GetTask": {
              "type": "operation",
              "input": { "target": "com.example#GetTaskInput" },
              "output": { "target": "smithy.api#Unit" },
              "errors": [{ "target": "com.example#Missing" }],
              "traits": { "smithy.api#readonly": {}, "smithy.api#http": { "method": "POST", "uri": "/", "code": 200 } }
            },
            "com.example#ListTasks": {
              "type": "operation",
              "input": { "target": "com.example#ListTasksInput" },
              "output": { "target": "com.example#ListTasksOutput" },
              "traits": {
                "smithy.api#paginated": { "items": "tasks" },
                "smithy.waiters#waitable": { "Ready": { "acceptors": [] } }
              }
            },
            "com.example#GetTaskInput": {
              "type": "structure",
              "members": {
                "id": { "target": "com.example#TaskId", "traits": { "smithy.api#required": {}, "smithy.api#documentation": "An id." } }
              },
              "traits": { "smithy.api#input": {} }
            },
            "com.example#ListTasksInput": {
              "type": "structure",
              "members": {
                "next": { "target": "smithy.api#String" },
                "max": { "target": "smithy.api#PrimitiveInteger", "traits": { "smithy.api#default": 0 } }
              }
            },
            "com.example#ListTasksOutput": {
              "type": "structure",
              "members": { "next": { "target": "smithy.api#String" }, "tasks": { "target": "com.example#Tasks" } }
            },
            "com.example#Tasks": { "type": "list", "member": { "target": "com.example#State" } },
            "com.example#State": {
              "type": "enum",
              "members": {
                "OPEN": { "target": "smithy.api#Unit", "traits": { "smithy.api#enumValue": "open" } },
                "done": { "target": "smithy.api#Unit", "traits": { "smithy.api#enumValue": "done" } }
              }
            },
            "com.example#Old": { "type": "string", "traits": { "smithy.api#enum": [{ "value": "a", "name": "A" }, { "value": "b" }] } },
            "com.example#TaskId": { "type": "string", "traits": { "smithy.api#pattern": "^(?i)[a-z]+$", "smithy.api#length": { "min": 1 } } },
            "com.example#Missing": { "type": "structure", "members": {}, "traits": { "smithy.api#error": "client", "smithy.api#httpError": 404 } },
            "com.example#Throttled": {
              "type": "structure",
              "members": { "message": { "target": "smithy.api#String" } },
              "traits": { "smithy.api#error": "client", "smithy.api#retryable": { "throttling": true } }
            },
            "com.example#note": { "type": "structure", "members": {}, "traits": { "smithy.api#trait": {} } }
          }
        }
        """;

    [Fact]
    public void A_published_model_is_read_without_an_unexplained_loss()
    {
        var service = Read(Model);

        service.Losses!.Unexplained.Select(loss => loss.Path).Should().BeEmpty();
        service
            .Losses.Losses.Select(loss => loss.Kind!.Name)
            .Distinct()
            .Should()
            .BeEquivalentTo(
                "documentation",
                "effects",
                "endpoint rules",
                "fixed by protocol",
                "model",
                "other tools",
                "pattern of another dialect",
                "resources",
                "retries",
                "waiters"
            );
    }

    [Fact]
    public void Its_facts_are_those_of_the_same_service_in_another_form()
    {
        var contract = Read(Model).Contract;

        contract.Service.Should().Be("ToDo");
        contract.Settings.TargetPrefix.Should().Be("TodoService_2026");
        contract.FindOperation("GetTask")!.Errors.Should().Equal("Missing", "Throttled");
        contract.FindOperation("GetTask")!.Output.Should().BeNull();
        contract.FindOperation("ListTasks")!.Paginated.Should().Be(new Pagination("next", "next", "tasks", "max"));
        contract
            .GetStructure("GetTaskInput")
            .Members[0]
            .Should()
            .Be(new Member("id", "TaskId", new Traits { Required = true }));
        contract
            .GetStructure("ListTasksInput")
            .FindMember("max")!
            .Should()
            .Be(new Member("max", "Integer", new Traits { Default = "0" }));
        ((EnumShape)contract.GetShape("State")).Values.Select(it => it.Name).Should().Equal("OPEN", "done");
        ((EnumShape)contract.GetShape("Old")).Values.Select(it => it.Value).Should().Equal("a", "b");
        contract.GetShape("TaskId").Traits.Should().Be(new Traits { Length = new LengthTrait(1, null) });
        contract.GetStructure("Missing").Error!.HttpStatus.Should().Be(404);
        contract.FindShape("note").Should().BeNull();
    }

    [Theory]
    [InlineData("\"target\": \"com.example#State\"", "\"target\": \"com.example#Nowhere\"", "LSC3005")]
    [InlineData("aws.protocols#awsJson1_1", "aws.protocols#restJson1", "LSC3006")]
    [InlineData("\"type\": \"service\"", "\"type\": \"structure\"", "LSC3009")]
    [InlineData("\"type\": \"list\"", "\"type\": \"stack\"", "LSC3006")]
    [InlineData("\"version\": \"2026-01-01\",", "", "LSC3004")]
    [InlineData(
        "\"smithy.api#error\": \"client\", \"smithy.api#h",
        "\"smithy.api#error\": \"nobody\", \"smithy.api#h",
        "LSC3006"
    )]
    public void What_is_wrong_is_named_at_its_place(string text, string by, string rule)
    {
        var wrong = Model.Replace(text, by, StringComparison.Ordinal);
        wrong.Should().NotBe(Model);

        var result = SmithyModelReader.Read(wrong, "m.json");

        result.Contract.Should().BeNull();
        result.Findings[0].Rule.Id.Should().Be(rule);
        result.Findings[0].Location.Line.Should().BePositive();
    }

    private static SourceService Read(string model)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, model);
            var result = SourceReader.Read(new SourceInput("smithy", EquatableArray.Of(path)));
            result.Findings.Should().BeEmpty();
            return result.Services.Single();
        }
        finally
        {
            File.Delete(path);
        }
    }
}
