using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LightsailContract.Generator.Tests;

/// <summary>What a project may set, and what it is told where a setting is wrong.</summary>
public sealed class SettingsTests
{
    [Theory]
    [InlineData("Acme", "", "Acme.Todo")]
    [InlineData("Acme", "Acme.Contracts", "Acme.Contracts.Todo")]
    [InlineData("my-app.2nd", "", "my_app._2nd.Todo")]
    [InlineData("class", "", "_class.Todo")]
    [InlineData("", "", "Contracts.Todo")]
    public void Each_service_has_its_own_namespace(string root, string given, string expected)
    {
        var run = Run(("RootNamespace", root), (SettingNames.Namespace, given));

        run.Diagnostics.Should().BeEmpty();
        run.Sources.Values.Should().NotBeEmpty().And.OnlyContain(text => text.Contains($"namespace {expected};"));
    }

    [Fact]
    public void Everything_is_internal_where_the_project_says_so()
    {
        var types = Types(Run((SettingNames.Accessibility, "internal")));

        types.Should().NotBeEmpty().And.OnlyContain(type => type.DeclaredAccessibility == Accessibility.Internal);
    }

    [Fact]
    public void Everything_is_public_where_the_project_says_nothing()
    {
        Types(Run())
            .Should()
            .Contain(type => type.Name == "Item" && type.DeclaredAccessibility == Accessibility.Public);
    }

    [Theory]
    [InlineData("types")]
    [InlineData("types,validators")]
    [InlineData("Serializers")]
    [InlineData(" client , types ")]
    [InlineData("server")]
    [InlineData("client;server")]
    [InlineData("DependencyInjection;client")]
    [InlineData("")]
    public void Each_choice_of_parts_compiles(string parts)
    {
        var run = Run((SettingNames.Parts, parts));

        run.Diagnostics.Should().BeEmpty();
        run.Errors.Should().BeEmpty();
        var names = Types(run).Select(type => type.Name).ToList();
        names.Contains("TodoClient").Should().Be(Has("client"));
        names.Contains("TodoDispatcher").Should().Be(Has("server"));
        names
            .Contains("TodoServiceCollectionExtensions")
            .Should()
            .Be(parts.Contains("Injection", StringComparison.Ordinal), "only who references its package gets it");

        bool Has(string part) => parts.Length == 0 || parts.Contains(part, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    [InlineData("", false)]
    public void A_value_that_an_enum_does_not_list_is_a_violation_where_the_project_says_so(string value, bool strict)
    {
        var run = Run((SettingNames.StrictEnums, value));

        run.Errors.Should().BeEmpty();
        run.Sources.Values.Any(text => text.Contains(".enum\"", StringComparison.Ordinal)).Should().Be(strict);
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    [InlineData("", false)]
    public void The_client_validates_where_the_project_says_so(string value, bool validates)
    {
        var run = Run((SettingNames.ValidateInClient, value));

        run.Errors.Should().BeEmpty();
        var client = run
            .Sources.Single(source => source.Key.EndsWith("/TodoClient.g.cs", StringComparison.Ordinal))
            .Value;
        client.Contains("ThrowIfInvalid(input)", StringComparison.Ordinal).Should().Be(validates);
    }

    [Theory]
    [InlineData("client")]
    [InlineData("dependencyInjection")]
    public void A_client_that_validates_brings_the_validators(string parts)
    {
        var run = Run((SettingNames.Parts, parts), (SettingNames.ValidateInClient, "true"));

        run.Errors.Should().BeEmpty();
        run.Sources.Keys.Should()
            .Contain(name => name.EndsWith("AddItemRequest.Validation.g.cs", StringComparison.Ordinal));
        run.Sources.Values.Should().Contain(text => text.Contains("ThrowIfInvalid(input)", StringComparison.Ordinal));
    }

    [Fact]
    public void Types_alone_stay_so_though_a_client_would_validate()
    {
        var run = Run((SettingNames.Parts, "types"), (SettingNames.ValidateInClient, "true"));

        run.Sources.Keys.Should().NotContain(name => name.Contains(".Validation.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(SettingNames.Namespace, "1st", "LSC2001")]
    [InlineData(SettingNames.Namespace, "Acme..Contracts", "LSC2001")]
    [InlineData(SettingNames.Namespace, "Acme.class", "LSC2001")]
    [InlineData(SettingNames.Accessibility, "private", "LSC2002")]
    [InlineData(SettingNames.Parts, "types;tests", "LSC2003")]
    [InlineData(SettingNames.StrictEnums, "yes", "LSC2004")]
    [InlineData(SettingNames.ValidateInClient, "1", "LSC2004")]
    public void A_wrong_setting_is_an_error_and_its_default_stands(string name, string value, string id)
    {
        var run = Run((name, value));

        var diagnostic = run.Diagnostics.Should().ContainSingle().Subject;
        diagnostic.Id.Should().Be(id);
        diagnostic.Severity.Should().Be(DiagnosticSeverity.Error);
        diagnostic.Location.Should().Be(Location.None);
        diagnostic.GetMessage(CultureInfo.InvariantCulture).Should().Contain(value.Split(';')[^1]);
        run.Sources.Should().NotBeEmpty();
    }

    [Fact]
    public void An_old_csharp_is_an_error()
    {
        var old = SampleContract.Project with
        {
            Language = new CSharpParseOptions(LanguageVersion.CSharp9),
            Compilation = CSharpCompilation.Create("Acme"),
        };

        old.Run().Diagnostics.Select(diagnostic => diagnostic.Id).Should().Equal("LSC2007");
    }

    [Fact]
    public void The_oldest_csharp_that_is_let_through_compiles_what_is_emitted()
    {
        var oldest = SampleContract.Project with
        {
            Language = new CSharpParseOptions(LanguageVersion.CSharp12),
            Compilation = SampleContract.Project.Compilation.RemoveAllSyntaxTrees(),
        };

        var run = oldest.Run();

        run.Diagnostics.Should().BeEmpty();
        run.Errors.Should().BeEmpty();
    }

    [Fact]
    public void A_project_without_a_contract_hears_nothing()
    {
        var run = (new Project { Options = new ProjectOptions((SettingNames.StrictEnums, "yes")) }).Run();

        run.Diagnostics.Should().BeEmpty();
        run.Sources.Should().BeEmpty();
    }

    private static GeneratorRun Run(params (string, string)[] settings) =>
        (SampleContract.Project with { Options = new ProjectOptions(settings) }).Run();

    private static IEnumerable<ITypeSymbol> Types(GeneratorRun run) =>
        run
            .Output.GetSymbolsWithName(_ => true, SymbolFilter.Type)
            .OfType<INamedTypeSymbol>()
            .Where(type => type.ContainingType is null && type.Name != "Hand");
}
