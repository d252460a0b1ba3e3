using LightsailContract.Emit.Results;
using LightsailContract.Emit.Tests.Support;
using LightsailContract.Model;

namespace LightsailContract.Emit.Tests.Patterns;

/// <summary>The emitted matchers of patterns, compiled together.</summary>
internal sealed class PatternMatchers
{
    private readonly Compiled _compiled;

    public PatternMatchers(IReadOnlyList<string> patterns)
    {
        // Made in code, for the reader lets no pattern pass that cannot be read.
        var shapes = patterns.Select(
            (pattern, i) => (Shape)new SimpleShape($"P{i}", SimpleType.String, new Traits { Pattern = pattern })
        );
        Result = ContractEmitter.Emit(Emission.With(shapes), Emission.Types);
        _compiled = Compiled.From(Result);
    }

    public EmitResult Result { get; }

    /// <summary>What decides whether a text matches the pattern of that place.</summary>
    public Predicate<string> this[int index] =>
        _compiled.Type($"P{index}").GetMethod("IsValid")!.CreateDelegate<Predicate<string>>();
}
