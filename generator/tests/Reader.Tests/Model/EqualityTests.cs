using System.Globalization;

namespace LightsailContract.Reader.Tests.Model;

/// <summary>What is read depends on what the files say, and on nothing else.</summary>
public sealed class EqualityTests
{
    private static readonly IReadOnlyList<ContractFile> Files = [.. Corpus.Valid().Concat(Corpus.Own())];

    [Fact]
    public void Reading_twice_gives_equal_values()
    {
        var (first, second) = (Files.Select(ContractParser.Parse), Files.Select(ContractParser.Parse));

        foreach (var (one, other) in first.Zip(second))
        {
            other.Should().Be(one).And.NotBeSameAs(one);
            other.GetHashCode().Should().Be(one.GetHashCode());
        }

        Same(ContractReader.Read(Files), ContractReader.Read(Files));
    }

    [Fact]
    public void A_parsed_file_differs_where_a_part_of_it_moved()
    {
        var file = Files[0];
        var moved = file with { Text = file.Text.Replace("\nshapes:", "\n\nshapes:", StringComparison.Ordinal) };

        ContractParser.Parse(moved).Should().NotBe(ContractParser.Parse(file));
        ContractReader
            .Read([moved, .. Files.Skip(1)])
            .Services.Select(service => service.Contract)
            .Should()
            .Equal(ContractReader.Read(Files).Services.Select(service => service.Contract));
    }

    [Fact]
    public void The_order_of_the_files_does_not_matter()
    {
        var expected = ContractReader.Read(Files);

        Same(ContractReader.Read(Files.Reverse()), expected);
        Same(ContractReader.Read(Files.OrderBy(file => file.Text.Length)), expected);
    }

    [Fact]
    public void The_kind_of_line_ends_and_a_byte_order_mark_do_not_matter()
    {
        var other = Files.Select(file =>
            file with
            {
                Text = "\uFEFF" + file.Text.Replace("\n", "\r\n", StringComparison.Ordinal),
            }
        );

        Same(ContractReader.Read(other), ContractReader.Read(Files));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    public void The_culture_does_not_matter(string culture)
    {
        var bad = Corpus.BadEntries().SelectMany(Corpus.Files).Select(file => ContractReader.Read([file]));
        var (expected, expectedBad) = (ContractReader.Read(Files), bad.ToList());
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Same(ContractReader.Read(Files), expected);
            bad.Should().Equal(expectedBad);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static void Same(ReadResult actual, ReadResult expected)
    {
        actual.Services.Should().NotBeEmpty();
        actual.Should().Be(expected);
        actual.GetHashCode().Should().Be(expected.GetHashCode());
    }
}
