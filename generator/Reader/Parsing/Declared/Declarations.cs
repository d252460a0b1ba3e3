using LightsailContract.Model;

namespace LightsailContract.Reader.Parsing.Declared;

/// <summary>What one file declares; names in it are not resolved yet.</summary>
internal sealed record Declarations
{
    public static Declarations None { get; } = new();

    public EquatableArray<Setting> Settings { get; init; }

    public EquatableArray<ShapeDeclaration> Shapes { get; init; }

    public EquatableArray<Operation> Operations { get; init; }

    public EquatableArray<Source> Sources { get; init; }

    public EquatableArray<Citation> Citations { get; init; }

    public EquatableArray<EnumAddition> Unions { get; init; }

    public EquatableArray<AppliedTraits> Overrides { get; init; }

    public EquatableArray<MemberPath> Secrets { get; init; }

    public EquatableArray<CommonError> CommonErrors { get; init; }

    public EquatableArray<string> Fixtures { get; init; }

    public EquatableArray<Resource> Resources { get; init; }

    public EquatableArray<Invariant> Invariants { get; init; }

    public EquatableArray<Scenario> Scenarios { get; init; }

    public EquatableArray<Disagreement> Disagreements { get; init; }
}

/// <summary>One of a service's settings.</summary>
internal sealed record Setting(string Name, string Value);

/// <summary>A shape, and what makes it an error: that is complete only with the service's protocol.</summary>
internal sealed record ShapeDeclaration(Shape Shape, ErrorDeclaration? Error);

/// <summary>The error traits that are given; the others are null or empty.</summary>
internal sealed record ErrorDeclaration(
    ErrorFault? Fault,
    EquatableArray<int> HttpStatuses,
    string? QueryCode,
    int? QueryHttpStatus
);

/// <summary>A value that documents add to an enum.</summary>
internal sealed record EnumAddition(string Shape, string Value, EquatableArray<string> Sources);

/// <summary>Traits that replace those of a shape or of a member (<c>Shape.member</c>).</summary>
internal sealed record AppliedTraits(string Path, TraitSet Traits, ErrorDeclaration? Error);

/// <summary>Traits, and the keys of those that are given.</summary>
internal sealed record TraitSet(Traits Values, EquatableArray<string> Given);
