namespace LightsailContract.Conformance.Values;

/// <summary>SplitMix64: the same seed gives the same numbers on every machine and runtime.</summary>
internal sealed class SplitMix(ulong seed)
{
    private ulong _state = seed;

    public ulong Next()
    {
        var mixed = unchecked(_state += 0x9E3779B97F4A7C15UL);
        mixed = unchecked((mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9UL);
        mixed = unchecked((mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL);
        return mixed ^ (mixed >> 31);
    }

    /// <summary>A number from 0 to <paramref name="bound"/> - 1.</summary>
    public int Below(int bound) => (int)(Next() % (ulong)bound);

    public T Pick<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    /// <summary>A separate generator for a purpose; other generators do not influence it.</summary>
    public static SplitMix For(long seed, string purpose)
    {
        var hash = 14695981039346656037UL;
        foreach (var character in purpose)
        {
            hash = unchecked((hash ^ character) * 1099511628211UL);
        }

        return new SplitMix(unchecked((ulong)seed ^ hash));
    }

    /// <summary>The same numbers as a <see cref="Random"/>.</summary>
    public Random ToRandom() => new Adapter(this);

    private sealed class Adapter(SplitMix source) : Random
    {
        protected override double Sample() => (source.Next() >> 11) * (1.0 / (1UL << 53));

        public override int Next() => (int)(source.Next() >> 33);

        public override int Next(int maxValue) => maxValue <= 1 ? 0 : source.Below(maxValue);

        public override int Next(int minValue, int maxValue) =>
            maxValue <= minValue ? minValue : minValue + source.Below(maxValue - minValue);

        public override double NextDouble() => Sample();
    }
}
