using System.Globalization;

namespace LightsailContract.Generator.Tests;

/// <summary>The same contract gives the same output on any machine.</summary>
public sealed class InvarianceTests
{
    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    [InlineData("th-TH")]
    public void Output_does_not_depend_on_culture(string culture)
    {
        var expected = Outputs(CultureInfo.InvariantCulture);

        Outputs(CultureInfo.GetCultureInfo(culture)).Should().Equal(expected);
    }

    [Fact]
    public void Output_does_not_depend_on_line_endings()
    {
        foreach (var files in Everything)
        {
            var windows = files
                .Select(file => (file.Path, Text: file.Text.Replace("\n", "\r\n", StringComparison.Ordinal)))
                .ToArray();

            Outputs(windows).Should().Equal(Outputs(files));
        }
    }

    [Fact]
    public void Output_does_not_depend_on_the_order_or_the_repetition_of_files()
    {
        var files = Repository.Contracts();
        var expected = Outputs(files);

        Outputs([.. files.Reverse(), files[0]]).Should().Equal(expected);
    }

    [Fact]
    public void Emitted_lines_end_with_a_line_feed()
    {
        foreach (var text in Everything.SelectMany(Outputs).Select(output => output.Text))
        {
            text.Should().NotContain("\r").And.EndWith("\n");
        }
    }

    // The sample and a broken contract, whose messages hold numbers; and our own contracts.
    private static IEnumerable<(string Path, string Text)[]> Everything =>
        [
            [
                (SampleContract.Path, SampleContract.Text),
                (
                    "i.contract.yaml",
                    SampleContract.Text.Replace("httpError: 409", "httpError: 1234.5", StringComparison.Ordinal)
                ),
            ],
            Repository.Contracts(),
        ];

    private static List<(string Name, string Text)> Outputs(CultureInfo culture)
    {
        var (before, beforeUi) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
            return [.. Everything.SelectMany(Outputs)];
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUi);
        }
    }

    private static List<(string Name, string Text)> Outputs((string Path, string Text)[] files)
    {
        var run = Project.With(files).Run();
        return
        [
            .. run
                .Sources.OrderBy(source => source.Key, StringComparer.Ordinal)
                .Select(source => (source.Key, source.Value)),
            .. run.Diagnostics.Select(diagnostic =>
                (diagnostic.Location.ToString(), diagnostic.GetMessage(CultureInfo.InvariantCulture) + "\n")
            ),
        ];
    }
}
