using System.Diagnostics;
using System.Xml.Linq;
using LightsailContract.Emit.Api;

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

        globs.Should().BeEquivalentTo(InputFile.Endings.Append(NameLock.Ending).Select(ending => "**/*" + ending));
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

    [Fact]
    public async Task A_contract_that_is_gone_changes_what_the_build_compares()
    {
        using var project = new ScratchProject("net10.0");
        project.Write("a.contract.yaml");
        project.Write("b.contract.yaml");
        var before = await project.RunAsync("-t:HashContractFiles", "-getItem:CoreCompileCache");

        project.Delete("b.contract.yaml");
        var after = await project.RunAsync("-t:HashContractFiles", "-getItem:CoreCompileCache");

        before.Should().Contain("a.contract.yaml|").And.Contain("b.contract.yaml|");
        after.Should().Contain("a.contract.yaml|").And.NotContain("b.contract.yaml|");
    }

    [Theory]
    [InlineData("net8.0", true)]
    [InlineData("netstandard2.0", true)]
    [InlineData("net48", true)]
    [InlineData("net10.0", false)]
    [InlineData("net11.0", false)]
    public async Task A_project_for_an_older_framework_is_told_so_once(string framework, bool isTold)
    {
        using var project = new ScratchProject(framework);

        var output = await project.RunAsync("-t:CheckContractFramework");

        output.Split("error LSC3001").Length.Should().Be(isTold ? 2 : 1, output);
        output.Split("error ").Length.Should().Be(isTold ? 2 : 1, output);
    }

    /// <summary>A project in a folder of its own that imports the package's files.</summary>
    private sealed class ScratchProject : IDisposable
    {
        private readonly string _folder = Directory.CreateTempSubdirectory("lsc-targets").FullName;

        public ScratchProject(string framework) =>
            File.WriteAllText(
                Path.Combine(_folder, "scratch.csproj"),
                $"""
                <Project Sdk="Microsoft.NET.Sdk">
                  <Import Project="{Repository.At(Build + "props")}" />
                  <PropertyGroup><TargetFramework>{framework}</TargetFramework></PropertyGroup>
                  <Import Project="{Repository.At(Build + "targets")}" />
                </Project>
                """
            );

        public void Write(string file) => File.WriteAllText(Path.Combine(_folder, file), "contract: 1\n");

        public void Delete(string file) => File.Delete(Path.Combine(_folder, file));

        public async Task<string> RunAsync(params string[] arguments)
        {
            var start = new ProcessStartInfo("dotnet", ["msbuild", "-nologo", "-v:q", .. arguments])
            {
                WorkingDirectory = _folder,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            using var process = Process.Start(start)!;
            var errors = process.StandardError.ReadToEndAsync();
            var output = await process.StandardOutput.ReadToEndAsync();
            await process.WaitForExitAsync();
            return output + await errors;
        }

        public void Dispose() => Directory.Delete(_folder, recursive: true);
    }
}
