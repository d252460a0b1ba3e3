using System.Text.RegularExpressions;
using LightsailContract.Docs.Samples;
using LightsailContract.Emit.Naming;
using LightsailContract.Model;
using LightsailContract.Model.Patterns;

namespace LightsailContract.Docs.Tests;

public sealed class SampleTests
{
    [Fact]
    public void A_value_obeys_its_constraints()
    {
        var checkedShapes = 0;
        foreach (var contract in Contracts.All)
        {
            foreach (var shape in contract.Shapes.OfType<SimpleShape>().Where(shape => shape.IsText()))
            {
                var pattern = contract.FindPattern(shape.Traits);
                var text = SampleText.Find(pattern, shape.Traits.Length);

                text.Should().NotBeNull(shape.Name);
                text!
                    .Length.Should()
                    .BeInRange((int)(shape.Traits.Length?.Min ?? 0), (int)(shape.Traits.Length?.Max ?? int.MaxValue));
                Regex.IsMatch(text, pattern ?? "").Should().BeTrue($"{shape.Name}: {text}");
                checkedShapes++;
            }
        }

        checkedShapes.Should().BeGreaterThan(10);
    }

    [Fact]
    public void A_call_of_JSON()
    {
        var operation = Contracts.Todo.FindOperation("RemoveItem")!;

        new WireSample(Contracts.Todo)
            .Request(operation)
            .Should()
            .Be(
                """
                POST / HTTP/1.1
                Content-Type: application/x-amz-json-1.1
                X-Amz-Target: Todo_20260131.RemoveItem

                {
                  "listName": "example",
                  "itemId": "AAAAAAAAAAAA"
                }
                """
            );
        new CliSample(Contracts.Todo)
            .Write(operation)
            .Should()
            .Be("aws todo remove-item \\\n  --list-name example \\\n  --item-id AAAAAAAAAAAA");
        new CSharpSample(Contracts.Todo, CSharpNames.For(Contracts.Todo))
            .Write(operation)
            .Should()
            .Be(
                """
                await client.RemoveItemAsync(new RemoveItemRequest
                {
                    ListName = "example",
                    ItemId = "AAAAAAAAAAAA",
                });
                """
            );
    }

    [Fact]
    public void A_call_of_the_query_protocol()
    {
        var wire = new WireSample(Contracts.Iam);
        var operation = Contracts.Iam.FindOperation("DeleteAccessKey")!;

        wire.Request(operation)
            .Should()
            .StartWith(
                "POST / HTTP/1.1\nContent-Type: application/x-www-form-urlencoded; charset=utf-8\n\nAction=DeleteAccessKey\n&Version=2010-05-08\n&AccessKeyId="
            );
        wire.Response(Contracts.Iam.FindOperation("ListAccessKeys")!)
            .Should()
            .Contain("<AccessKeyMetadata>\n      <member>\n        <UserName>example</UserName>");
    }

    [Fact]
    public void A_shape_that_holds_itself_ends()
    {
        var response = new WireSample(Contracts.Todo).Response(Contracts.Todo.FindOperation("AddItem")!);

        response.Should().Contain("\"createdAt\": 1767225600").And.NotContain("\"parts\"");
    }
}
