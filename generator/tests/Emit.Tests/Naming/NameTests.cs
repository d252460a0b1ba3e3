using LightsailContract.Emit.Naming;
using LightsailContract.Emit.Tests.Support;
using LightsailContract.Model;

namespace LightsailContract.Emit.Tests.Naming;

public sealed class NameTests
{
    [Theory]
    [InlineData("bucketName", "BucketName")]
    [InlineData("us-east-1", "UsEast1")]
    [InlineData("SETUP_IN_PROGRESS", "SetupInProgress")]
    [InlineData("small_1_0", "Small1_0")]
    [InlineData("N/A", "NA")]
    [InlineData("1st", "Value1st")]
    [InlineData("", "Value")]
    [InlineData("😀", "Value")]
    [InlineData("größe", "Größe")]
    [InlineData("名前", "名前")]
    public void An_enum_value_has_the_name_that_a_person_would_give_it(string value, string name) =>
        Identifiers.Pascal(value, "Value").Should().Be(name);

    [Theory]
    [InlineData("Lightsail", "Lightsail")]
    [InlineData("IAM", "Iam")]
    [InlineData("API Gateway", "ApiGateway")]
    [InlineData("S3", "S3")]
    [InlineData("todo-list", "TodoList")]
    public void A_service_is_named_as_its_client_is(string service, string name) =>
        Identifiers.Service(service).Should().Be(name);

    [Theory]
    [InlineData("BucketName", "bucketName")]
    [InlineData("IAMAccessKeyId", "iamAccessKeyId")]
    [InlineData("ID", "id")]
    [InlineData("Event", "@event")]
    [InlineData("X", "x")]
    public void A_parameter_begins_small(string pascal, string camel) => Identifiers.Camel(pascal).Should().Be(camel);

    [Fact]
    public void Whoever_comes_first_keeps_the_name()
    {
        (string, string)[] wanted =
        [
            ("foo", "Foo"),
            ("Foo", "Foo"),
            ("FOO", "Foo"),
            ("Equals", "Equals"),
            ("a1", "A1"),
            ("A-1", "A1"),
            ("A-1-2", "A1_2"),
        ];
        for (var count = 1; count <= wanted.Length; count++)
        {
            Assign(wanted[..count])
                .Values.Should()
                .Equal(((string[])["Foo", "Foo2", "Foo3", "EqualsMember", "A1", "A1_2", "A1_2_2"])[..count]);
        }
    }

    [Fact]
    public void Files_differ_in_more_than_case()
    {
        var shapes = new[] { "Thing", "THING", "thing", "T.h-i.ng" }.Select(Empty);
        var files = ContractEmitter.Emit(Emission.With(shapes), Emission.Types).Files;
        files.Select(file => file.HintName.ToUpperInvariant()).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void An_error_that_is_called_as_the_services_own_base_gets_out_of_its_way()
    {
        var error = new ErrorTrait(ErrorFault.Client, "TestException", 400, []);
        var names = CSharpNames.For(
            Emission.With([
                new StructureShape("TestException", [], error, Traits.None),
                Error("Slow"),
                Error("SlowError"),
            ])
        );
        names.Exception.Should().Be("TestException");
        names.Shape("TestException").Should().Be("TestErrorException");
        names.Shape("Slow").Should().Be("SlowException");
        names.Shape("SlowError").Should().Be("Slow2Exception");
    }

    private static StructureShape Empty(string name) => new(name, [], null, Traits.None);

    private static StructureShape Error(string name) =>
        new(name, [], new ErrorTrait(ErrorFault.Client, name, 400, []), Traits.None);

    private static Dictionary<string, string> Assign((string Name, string Identifier)[] wanted) =>
        wanted
            .Zip(UniqueNames.Assign(wanted, ["Equals"], "Member", StringComparer.OrdinalIgnoreCase))
            .ToDictionary(pair => pair.First.Name, pair => pair.Second);
}
