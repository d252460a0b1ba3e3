using System.Globalization;
using System.Text.RegularExpressions;
using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Resources;
using LightsailContract.Conformance.Values;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Execution.Parents;

/// <summary>Names for parents that the run creates: recognisable if the shape allows it, and the same for the same
/// seed.</summary>
internal static partial class ParentNames
{
    // A name may be of thousands of characters; a request line may not.
    private const int LongestTried = 128;

    // One character of each class that names of AWS have.
    private const string Classes = "a0-Z9_+=,.@";

    /// <summary>The name of the parent of that number. Every second one is as long as may be and has a character of each
    /// class that the pattern allows: services refuse legal names too.</summary>
    public static string Make(ResourceModel resource, long seed, int number)
    {
        var own = resource.Resource.Own;
        var constraints = ConstraintsOf(resource);
        var random = SplitMix.For(seed, $"{resource.Resource.Name}/name/{number}");
        var telling = string.Create(
            CultureInfo.InvariantCulture,
            $"conformance-{random.Next() & 0xFFFFFFFF:x8}-{number}"
        );
        return number % 2 == 0 && Longest(constraints, telling) is { } longest ? longest
            : constraints.Allows(telling) ? telling
            : ValidValues.Text(constraints, random)
                ?? throw new EndpointUnusableException(
                    $"{resource.Contract.Service}: the kit cannot make a value of {own.Shape} for {own.Name}; name an existing {resource.Noun}."
                );
    }

    /// <summary>Whether a run may have given the parent that name. Where the shape allows no such name, nobody can tell.</summary>
    public static bool IsMade(ResourceModel resource, string name) =>
        Telling().Match(name) is { Success: true } telling
        && (telling.Value == name || Longest(ConstraintsOf(resource), telling.Value) == name);

    private static Constraints ConstraintsOf(ResourceModel resource) =>
        Constraints.ReadFrom(
            resource.Contract,
            new Member(resource.Resource.Own.Name, resource.Resource.Own.Shape, Traits.None)
        );

    private static string? Longest(Constraints constraints, string telling)
    {
        var length = (int)Math.Min(constraints.Length?.Max ?? telling.Length, LongestTried);
        var legal = string.Concat(Classes.Where(c => constraints.Allows($"{telling}{c}a")));
        if (legal.Length == 0 || length <= telling.Length)
        {
            return null;
        }

        var filling = Enumerable.Range(0, length - telling.Length - 1).Select(i => legal[i % legal.Length]);
        var name = $"{telling}{string.Concat(filling)}a";
        return constraints.Allows(name) ? name : null;
    }

    // What follows the number in a long name begins with a letter.
    [GeneratedRegex("^conformance-[0-9a-f]{8}-[0-9]{1,9}(?![0-9])")]
    private static partial Regex Telling();
}
