using System.Globalization;
using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Resources;
using LightsailContract.Conformance.Values;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Execution.Parents;

/// <summary>Names for what the run makes: recognisable where the shape allows it, and the same for the same seed.</summary>
internal static class ParentNames
{
    public static string Make(ResourceModel resource, long seed, int number)
    {
        var own = resource.Resource.Own;
        var constraints = Constraints.ReadFrom(resource.Contract, new Member(own.Name, own.Shape, Traits.None));
        var random = SplitMix.For(seed, $"{resource.Resource.Name}/name/{number}");
        var telling = string.Create(
            CultureInfo.InvariantCulture,
            $"conformance-{random.Next() & 0xFFFFFFFF:x8}-{number}"
        );
        return constraints.Allows(telling)
            ? telling
            : ValidValues.Text(constraints, random)
                ?? throw new EndpointUnusableException(
                    $"{resource.Contract.Service}: no value of {own.Shape} could be made for {own.Name}; name a {resource.Noun} that exists."
                );
    }
}
