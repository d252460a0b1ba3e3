using System.Text.Json;
using LightsailContract.Runtime;

namespace LightsailContract.Emit.Tests.Values;

public sealed class DocumentAndBlobTests
{
    [Theory]
    [InlineData("""{"a":1,"b":[true,null,"x"]}""", """{ "b": [true, null, "x"], "a": 1.0 }""")]
    [InlineData("1e2", "100")]
    [InlineData("-0", "0")]
    [InlineData("\"\\u0041\"", "\"A\"")]
    [InlineData("null", " null ")]
    public void Documents_with_the_same_content_are_equal(string one, string other)
    {
        (Document.Parse(one) == Document.Parse(other)).Should().BeTrue();
        Document.Parse(one).GetHashCode().Should().Be(Document.Parse(other).GetHashCode());
    }

    [Theory]
    [InlineData("[1,2]", "[2,1]")]
    [InlineData("1", "\"1\"")]
    [InlineData("{}", "[]")]
    [InlineData("null", "false")]
    [InlineData("""{"a":1}""", """{"A":1}""")]
    public void Documents_with_other_content_are_not(string one, string other) =>
        (Document.Parse(one) != Document.Parse(other)).Should().BeTrue();

    [Fact]
    public void A_document_outlives_the_one_that_it_was_taken_from()
    {
        Document copy;
        using (var source = JsonDocument.Parse("""{"a":[1]}"""))
        {
            copy = Document.From(source.RootElement.GetProperty("a"));
        }

        copy.ToString().Should().Be("[1]");
    }

    [Fact]
    public void Blobs_are_equal_where_their_bytes_are()
    {
        byte[] bytes = [1, 2, 3];
        var blob = new Blob(bytes);
        bytes[0] = 9;
        blob.Should().Be(new Blob([1, 2, 3]));
        blob.GetHashCode().Should().Be(Blob.FromBase64("AQID").GetHashCode());
        blob.Should().NotBe(new Blob([1, 2]));
        blob.ToBase64().Should().Be("AQID");
        default(Blob).Should().Be(Blob.FromUtf8(""));
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("abc", 3)]
    [InlineData("ä😀ü", 3)]
    [InlineData("😀😀", 2)]
    public void Characters_are_counted_as_code_points(string text, int count) =>
        CodePoints.Count(text).Should().Be(count);

    [Fact]
    public void Half_a_character_counts_as_one()
    {
        CodePoints.Count("\uD83D").Should().Be(1);
        CodePoints.Count("\uDE00\uD83D").Should().Be(2);
        CodePoints.Count("a\uD83D\uD83D\uDE00").Should().Be(3);
    }
}
