using System.Xml.Linq;

namespace LightsailContract.Generator.Tests;

/// <summary>What the package's MSBuild files hand to the compiler is what the generator reads.</summary>
public sealed class PackageTargetsTests
{
    private const string Build = "generator/Package/build/LightsailContract.Generator.";

    [Fact]
    public void Each_ending_of_a_contract_file_is_picked_up()
    {
        var globs = XDocument
            .Load(Repository.At(Build + "targets"))
            .Descendants("AdditionalFiles")
            .SelectMany(item => item.Attribute("Include")!.Value.Split(';'));

        globs.Should().BeEquivalentTo(InputFile.Endings.Select(ending => "**/*" + ending));
    }

    [Fact]
    public void Each_setting_is_visible_to_the_compiler()
    {
        var visible = XDocument
            .Load(Repository.At(Build + "props"))
            .Descendants("CompilerVisibleProperty")
            .Select(item => item.Attribute("Include")!.Value);

        visible.Should().BeEquivalentTo(SettingNames.All.Prepend("RootNamespace"));
    }
}
