using LightsailContract.Emit.Tests.Support;
using LightsailContract.Model;

namespace LightsailContract.Emit.Tests.Behaviour;

/// <summary>The kitchen's types, emitted and compiled once.</summary>
internal static class Kitchen
{
    private static readonly Lazy<Compiled> Lenient = new(() => Compile(strict: false));
    private static readonly Lazy<Compiled> Strict = new(() => Compile(strict: true));

    private static readonly Lazy<ValueTypes> Types = new(() => new ValueTypes(Contract, Compiled));

    public static Contract Contract => Emission.Kitchen;

    public static Compiled Compiled => Lenient.Value;

    public static Compiled StrictlyCompiled => Strict.Value;

    /// <summary>A dish; the same for the same seed.</summary>
    public static object Dish(int seed) => new ValueMaker(Types.Value, seed).Structure("Dish");

    private static Compiled Compile(bool strict) =>
        Compiled.From(
            ContractEmitter.Emit(Contract, Emission.Types with { StrictEnums = strict }),
            File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Contracts", "KitchenSamples.cs.txt"))
        );
}
