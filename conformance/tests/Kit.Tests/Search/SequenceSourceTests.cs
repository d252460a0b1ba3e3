using LightsailContract.Conformance.Execution.Commands;
using LightsailContract.Conformance.Generation;
using LightsailContract.Conformance.Resources;
using LightsailContract.Conformance.Tests.Support;

namespace LightsailContract.Conformance.Tests.Search;

public class SequenceSourceTests
{
    [Fact]
    public void The_same_seed_gives_the_same_sequences()
    {
        Texts(Source(5)).Should().Equal(Texts(Source(5)));
        Texts(Source(5)).Should().NotEqual(Texts(Source(6)));
    }

    [Fact]
    public void As_many_random_sequences_as_were_asked_for() => Source(1).Random(37).Should().HaveCount(37);

    [Fact]
    public void Every_command_can_be_read_from_its_text()
    {
        var source = Source(3);
        foreach (
            var command in source
                .Scripted()
                .Concat(source.Random(50))
                .Concat(source.ParallelSequences(10))
                .SelectMany(it => it)
        )
        {
            CommandText.Parse(command.ToString()).Should().Be(command);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("create")]
    [InlineData("create x")]
    [InlineData("create -1")]
    [InlineData("create 99999999999")]
    [InlineData("explode 1")]
    public void Anything_else_is_refused(string text)
    {
        var parse = () => CommandText.Parse(text);

        parse.Should().Throw<FormatException>();
    }

    private static SequenceSource Source(long seed)
    {
        var contract = Contracts.Iam.Contract;
        var resource = contract.Resources.Single(each => each.Name == "AccessKey");
        return new SequenceSource(new ResourceModel(contract, resource), parents: 2, seed);
    }

    private static List<string> Texts(SequenceSource source) =>
        [.. source.Random(20).Concat(source.ParallelSequences(5)).Select(commands => string.Join(';', commands))];
}
