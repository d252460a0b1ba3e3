using LightsailContract.Importers.Botocore;

namespace LightsailContract.Importers.Tests.Botocore;

public sealed class BadModelTests
{
    private const string Metadata = """
        "metadata": { "apiVersion": "2020-01-01", "protocol": "json", "jsonVersion": "1.1" }
        """;

    public static TheoryData<string, string, int> Bad =>
        new()
        {
            { "", "LSC3001", 1 },
            { "{\n\"a\": }", "LSC3001", 2 },
            { "[]", "LSC3003", 1 },
            { "{}", "LSC3004", 1 },
            { "{ \"metadata\": 3, \"shapes\": {}, \"operations\": {} }", "LSC3003", 1 },
            {
                "{ \"metadata\": { \"apiVersion\": \"1\", \"protocol\":\n \"rest-xml\" }, \"shapes\": {}, \"operations\": {} }",
                "LSC3006",
                2
            },
            { Model("\"A\":\n 3"), "LSC3003", 3 },
            { Model("\"A\": {\n \"type\": \"strange\" }"), "LSC3006", 3 },
            { Model("\"A\": {\n \"type\": \"3\" }"), "LSC3006", 3 },
            { Model("\"A\": {\n \"type\": \"list\" }"), "LSC3004", 2 },
            { Model("\"A\": { \"type\": \"list\", \"member\":\n { \"shape\": \"B\" } }"), "LSC3005", 3 },
            { Model("\"A\": { \"type\": \"structure\",\n \"required\": [\"b\"], \"members\": {} }"), "LSC3004", 3 },
            { Model("\"A\": { \"type\": \"string\",\n \"enum\": [\"b\", \"b\"] }"), "LSC3007", 3 },
            { Model("\"A\": { \"type\": \"string\" },\n\"A\": { \"type\": \"string\" }"), "LSC3007", 3 },
            { Model("\"A\": { \"type\": \"string\",\n \"max\": 1.5 }"), "LSC3003", 3 },
            { Model("\"A\": { \"type\": \"string\",\n \"max\": 1e99 }"), "LSC3003", 3 },
            { Model("\"A\": { \"type\": \"string\",\n \"sensitive\": \"yes\" }"), "LSC3003", 3 },
            { Model("\"A\": { \"type\": \"timestamp\",\n \"timestampFormat\": \"local\" }"), "LSC3006", 3 },
            { Model("\"A\": { \"type\": \"string\", \"pattern\":\n \"\\ud800\" }"), "LSC3001", 1 },
            { new string('[', 100), "LSC3001", 1 },
        };

    [Theory]
    [MemberData(nameof(Bad))]
    public void A_mistake_is_a_finding_with_its_line(string json, string id, int line)
    {
        var result = BotocoreModelReader.Read(json, "model.json");

        result.Contract.Should().BeNull();
        result.Findings.Should().NotBeEmpty();
        result.Findings[0].Rule.Id.Should().Be(id);
        result.Findings[0].Location.File.Should().Be("model.json");
        result.Findings[0].Location.Line.Should().Be(line, result.Findings[0].Message);
    }

    [Fact]
    public void What_is_larger_than_the_bound_is_refused()
    {
        var result = BotocoreModelReader.Read(new string(' ', 33 * 1024 * 1024), "model.json");

        result.Findings.Should().ContainSingle().Which.Rule.Should().Be(ImportRules.TooLarge);
    }

    [Theory]
    [InlineData("\"A\": { \"type\": \"blob\", \"streaming\": true }", "'streaming' of A is not carried over.")]
    [InlineData(
        "\"A\": { \"type\": \"string\", \"enum\": [\"\", \"b\"] }",
        "'the empty value' of A is not carried over."
    )]
    public void What_a_contract_has_no_place_for_is_a_warning(string shape, string message)
    {
        var result = BotocoreModelReader.Read(Model(shape), "model.json");

        result.Contract.Should().NotBeNull();
        result.Findings.Should().ContainSingle().Which.Message.Should().Be(message);
    }

    private static string Model(string shapes) =>
        $"{{ {Metadata}, \"operations\": {{}}, \"shapes\": {{\n{shapes} }} }}";
}
