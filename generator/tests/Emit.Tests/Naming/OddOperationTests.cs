using LightsailContract.Emit.Options;
using LightsailContract.Emit.Tests.Support;
using LightsailContract.Model;
using LightsailContract.Tests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LightsailContract.Emit.Tests.Naming;

/// <summary>Whatever operations are called, and whatever a project is set to, nothing that is emitted warns.</summary>
public sealed class OddOperationTests
{
    private const EmitParts Parts = EmitParts.All | EmitParts.DependencyInjection;

    private static readonly string[] Names =
    [
        .. OddNameTests.Names,
        "Send",
        "SendAsync",
        "Invoke",
        "Dispatch",
        "Endpoint",
        "Options",
        "Create",
        "Service",
        "ThrowIfInvalid",
        "TestClient",
        "TestOperations",
        "ListPages",
        "List",
    ];

    // The two forms of JSON differ in the media type.
    public static TheoryData<string> Protocols =>
        Soak.IsOn ? ["awsJson1_0", "awsJson1_1", "awsQuery"] : ["awsJson1_0", "awsQuery"];

    [Theory]
    [MemberData(nameof(Protocols))]
    public void Operations_of_any_name_compile_without_a_warning(string protocol) =>
        Problems(protocol, LanguageVersion.Preview, same => same).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Protocols))]
    public void So_they_do_in_the_oldest_language_without_nullable(string protocol) =>
        Problems(
                protocol,
                LanguageVersion.CSharp12,
                options => options.WithNullableContextOptions(NullableContextOptions.Disable)
            )
            .Should()
            .BeEmpty();

    [Theory]
    [MemberData(nameof(Protocols))]
    public void So_they_do_with_checked_arithmetic_in_an_assembly_for_all_languages(string protocol) =>
        Problems(
                protocol,
                LanguageVersion.Preview,
                options => options.WithOverflowChecks(true).WithGeneralDiagnosticOption(ReportDiagnostic.Error),
                "[assembly: System.CLSCompliant(true)]"
            )
            .Should()
            .BeEmpty();

    [Fact]
    public void So_they_do_as_internal_code() =>
        Compiled
            .Problems(
                ContractEmitter.Emit(Contract("awsQuery"), new EmitOptions("Emitted", Public: false, Parts: Parts))
            )
            .Should()
            .BeEmpty();

    private static IReadOnlyList<string> Problems(
        string protocol,
        LanguageVersion language,
        Func<CSharpCompilationOptions, CSharpCompilationOptions> change,
        params string[] further
    )
    {
        var emitted = ContractEmitter.Emit(Contract(protocol), new EmitOptions("Emitted", Parts: Parts));
        return Compiled.Problems(emitted, language, change, further);
    }

    private static Contract Contract(string protocol)
    {
        var contract = Emission.Read(
            $$"""
            contract: 1
            service: Test
            settings: { protocol: {{protocol}}, apiVersion: 2026-01-01, targetPrefix: T, endpointPrefix: test }
            shapes:
              Small: { type: byte }
              Nothing: { type: structure, members: {} }
              Ask: { type: structure, members: { token: String, small: Small, number: Long } }
              Names: { type: list, member: String }
              Answer: { type: structure, members: { next: String, names: Names, small: Small } }
              Lost: { type: structure, error: client, members: { message: String } }
            """
        );
        return contract with
        {
            Operations = Names
                .Distinct()
                .OrderBy(name => name, StringComparer.Ordinal)
                .Select((name, i) => Operation(name, i))
                .ToEquatableArray(),
        };
    }

    private static Operation Operation(string name, int i) =>
        (i % 4) switch
        {
            0 => new(name, null, null, [], null, name, null, false),
            1 => new(
                name,
                "Ask",
                "Answer",
                EquatableArray.Of("Lost"),
                new Pagination("token", "next", "names", null),
                null,
                null,
                false
            ),
            2 => new(name, "Ask", null, EquatableArray.Of("Lost"), null, null, new Deprecation(name, null), false),
            _ => new(name, null, "Nothing", [], null, null, null, false),
        };
}
