using System.Text;

namespace LightsailContract.Protocol.Tests.Behaviour;

/// <summary>The paths in what is said of a broken input: they show no key, and little of what stands for one.</summary>
public sealed class PathTests
{
    [Theory]
    [InlineData("""{"name":"plum","codes":{"a":1,"canary":"x"}}""", "codes[1]: an integer")]
    [InlineData("""{"name":"plum","labels":{"canary":"x"}}""", "labels[0]: an integer")]
    [InlineData("""{"name":"plum","nested":{"a":{"name":"x"},"canary":{"size":1}}}""", "nested[1].name: required")]
    [InlineData("""{"nested":{"canary":{"size":1}}}""", "nested[0].name: required")]
    [InlineData(
        """{"name":"plum","nested":{"canary":{"name":"x","codes":{"canary":[]}}}}""",
        "nested[0].codes[0]: an int"
    )]
    [InlineData("""{"name":"plum","kept":{"shelf":"canary"}}""", "kept.shelf: an integer")]
    public async Task A_key_is_told_by_its_number(string body, string expected)
    {
        var answer = await Pantry.AskAsync(Pantry.Json, Pantry.Request("PutJar", Encoding.UTF8.GetBytes(body)));

        answer.Status.Should().Be(400);
        answer.Body.Should().Contain(expected).And.NotContain("canary");
    }

    [Theory]
    [InlineData("labels.entry.canary.key=a", "labels.entry")]
    [InlineData("labels.entry.1.key=a&labels.entry.01.key=a", "labels.entry")]
    public async Task A_name_in_place_of_a_number_is_not_told(string parameters, string expected)
    {
        var answer = await Pantry.AskAsync(Pantry.Query, Pantry.Form("PutJar", "name=plum&" + parameters));

        answer.Status.Should().Be(400);
        answer.Body.Should().Contain(expected).And.NotContain("canary");
    }

    [Fact]
    public async Task A_number_of_many_digits_is_cut()
    {
        var form =
            $"name=plum&labels.entry.{new string('0', 5000)}1.value=x&labels.entry.{new string('0', 5000)}1.key=k";
        var answer = await Pantry.AskAsync(Pantry.Query, Pantry.Form("PutJar", form));

        answer.Status.Should().Be(400);
        answer.Body.Length.Should().BeLessThan(500);
    }
}
