using LightsailContract.Emit.Tests.Support;
using LightsailContract.Model;
using LightsailContract.Tests;

namespace LightsailContract.Emit.Tests.Naming;

/// <summary>Whatever things are called in a contract, what is emitted compiles without a warning.</summary>
public sealed class OddNameTests
{
    /// <summary>Names that other things have, that C# cannot have, or that look alike.</summary>
    internal static readonly string[] Names =
    [
        "Equals",
        "equals",
        "ToString",
        "GetHashCode",
        "GetType",
        "MemberwiseClone",
        "Finalize",
        "ReferenceEquals",
        "RetryAfter",
        "ResponseHeaders",
        "RawErrorCode",
        "Clone",
        "EqualityContract",
        "PrintMembers",
        "Validate",
        "IsValid",
        "Value",
        "value",
        "Tag",
        "Match",
        "Unknown",
        "Known",
        "IsKnown",
        "From",
        "Rules",
        "Deconstruct",
        "Message",
        "message",
        "StatusCode",
        "RequestId",
        "Data",
        "Source",
        "class",
        "record",
        "var",
        "dynamic",
        "required",
        "field",
        "async",
        "await",
        "violations",
        "depth",
        "builder",
        "printer",
        "result",
        "it",
        "unknown",
        "other",
        "obj",
        "left",
        "System",
        "String",
        "Object",
        "Exception",
        "Test",
        "Emitted",
        "LightsailContract",
        "Odd",
        "odd",
        "ODD",
        "1st",
        "_",
        "__",
        "a-b",
        "a_b",
        "aB",
        "AB",
        "größe",
        "名前",
        "Ωmega",
        "😀",
        "e\u0301",
        "with space",
        "with\"quote",
        "with\\backslash",
        "with\nline",
        "<b>&amp;",
        "{0}",
        "*/",
        "MinLength",
        "Matches",
        "Alphabet",
        "OddRules",
        "ValueRules",
        "TResult",
    ];

    [Fact]
    public void As_members_of_a_structure() => Compiles(Structure("Odd", Names, null));

    [Fact]
    public void As_members_of_a_structure_whose_targets_are_checked() =>
        Compiles(
            new StructureShape(
                "Odd",
                Names.Select(name => new Member(name, "Code", Traits.None with { Required = true })).ToEquatableArray(),
                null,
                Traits.None
            )
        );

    [Fact]
    public void As_members_that_have_constraints_of_their_own() =>
        Compiles(
            new StructureShape(
                "Odd",
                Names
                    .Select(name => new Member(name, "String", Traits.None with { Length = new LengthTrait(1, 5) }))
                    .ToEquatableArray(),
                null,
                Traits.None
            )
        );

    [Fact]
    public void As_cases_of_a_union() =>
        Compiles(
            new UnionShape(
                "Odd",
                Names
                    .Select(name => new Member(name, "Code", Traits.None with { Length = new LengthTrait(1, 5) }))
                    .ToEquatableArray(),
                Traits.None
            )
        );

    [Fact]
    public void As_values_of_an_enum() =>
        Compiles(
            new EnumShape(
                "Odd",
                Names.Select(name => new EnumValue(name, name, null, null)).ToEquatableArray(),
                Traits.None with
                {
                    Length = new LengthTrait(1, null),
                    Pattern = "^.+$",
                }
            )
        );

    [Fact]
    public void As_values_of_an_intEnum() =>
        Compiles(
            new IntEnumShape(
                "Odd",
                Names.Select((name, i) => new IntEnumValue(name, i, null)).ToEquatableArray(),
                Traits.None
            )
        );

    [Fact]
    public void As_members_of_an_error() =>
        Compiles(Structure("Odd", Names, new ErrorTrait(ErrorFault.Server, "a \"code\"", 500, [])));

    [Fact]
    public void As_shapes_of_every_kind()
    {
        var member = new Member("member", "Code", Traits.None);
        // With CONTRACT_SOAK=1 each name is given to each kind.
        for (var kind = 0; kind < Soak.Count(slice: 2, soak: 6); kind++)
        {
            var shapes = Names
                .Distinct()
                .Select((name, i) => Shape(name, (i + kind) % 6))
                .Where(shape => shape.Name != "Code");
            Compiles([.. shapes]);
        }

        Shape Shape(string name, int kind) =>
            kind switch
            {
                0 => Structure(name, ["a", name], null),
                1 => Structure(name, ["a", name], new ErrorTrait(ErrorFault.Client, name, 400, [])),
                2 => new EnumShape(name, EquatableArray.Of(new EnumValue(name, name, name, null)), Traits.None),
                3 => new UnionShape(name, EquatableArray.Of(new Member(name, "Code", Traits.None)), Traits.None),
                4 => new ListShape(name, member, false, Traits.None with { Length = new LengthTrait(1, 3) }),
                _ => new SimpleShape(name, SimpleType.String, Traits.None with { Pattern = "^a+b[a-z]*c$" }),
            };
    }

    [Fact]
    public void As_documentation_sources_and_messages()
    {
        var words = string.Join(" ", Names) + "\u0000\u2028\uFFFF\uD800 </summary> ]]> -->";
        var traits = Traits.None with { Documentation = words, Deprecated = new Deprecation(words, words) };
        Compiles(
            new StructureShape("Odd", EquatableArray.Of(new Member("a", "Odd", traits)), null, traits),
            new EnumShape(
                "Choice",
                EquatableArray.Of(new EnumValue("a", "a", words, new Deprecation(words, null))),
                traits
            ),
            new UnionShape("Either", EquatableArray.Of(new Member("a", "Odd", traits)), traits)
        );
    }

    private static void Compiles(params Shape[] shapes)
    {
        var code = new SimpleShape("Code", SimpleType.String, Traits.None with { Pattern = "^[a-z]+$" });
        var emitted = ContractEmitter.Emit(
            Emission.With(shapes.Append(code)),
            Emission.Types with
            {
                StrictEnums = true,
            }
        );
        Compiled.Problems(emitted).Should().BeEmpty();
    }

    private static StructureShape Structure(string name, IEnumerable<string> members, ErrorTrait? error) =>
        new(
            name,
            members.Distinct().Select(member => new Member(member, "String", Traits.None)).ToEquatableArray(),
            error,
            Traits.None
        );
}
