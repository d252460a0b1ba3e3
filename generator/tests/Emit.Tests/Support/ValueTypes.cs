using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using LightsailContract.Emit.Analysis;
using LightsailContract.Emit.Naming;
using LightsailContract.Model;

namespace LightsailContract.Emit.Tests.Support;

/// <summary>What making any value of a contract's emitted types needs; worked out once, not for each value.</summary>
internal sealed class ValueTypes
{
    private readonly Compiled _compiled;
    private readonly ConcurrentDictionary<string, Type> _types = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, IReadOnlyList<string>> _fitting = new(StringComparer.Ordinal);

    public ValueTypes(Contract contract, Compiled compiled)
    {
        (Contract, _compiled) = (contract, compiled);
        Names = CSharpNames.For(contract);
        Sensitivity = new Sensitivity(contract);
    }

    public Contract Contract { get; }

    public CSharpNames Names { get; }

    public Sensitivity Sensitivity { get; }

    /// <summary>The type of a shape that has one of its own.</summary>
    public Type Of(Shape shape) => _types.GetOrAdd(shape.Name, name => _compiled.Type(Names.Shape(name)));

    /// <summary>Those texts that keep the constraints of the shape.</summary>
    public IReadOnlyList<string> Fitting(Shape shape, string[] texts) =>
        _fitting.GetOrAdd(shape.Name, _ => [.. texts.Where(text => Fits(shape.Traits, text))]);

    private static bool Fits(Traits traits, string text) =>
        (traits.Pattern is not { } pattern || Regex.IsMatch(text, pattern))
        && (traits.Length is not { } length || !(text.Length < length.Min) && !(text.Length > length.Max));
}
