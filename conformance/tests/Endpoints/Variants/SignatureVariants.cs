using LightsailContract.Conformance.Endpoints.Faults;

namespace LightsailContract.Conformance.Endpoints.Variants;

/// <summary>What an endpoint that is not AWS may do with signatures.</summary>
internal static class SignatureVariants
{
    public static VariantSet All()
    {
        var variants = new VariantSet();
        variants.Add(
            "signatures-unchecked",
            "Signatures are not looked at.",
            all => AuthFaults.Signed(all, rules => rules with { AreChecked = false })
        );
        variants.Add(
            "every-region",
            "Every region is served, by the signature's scope.",
            all => AuthFaults.Signed(all, rules => rules with { IsRegion = (_, _) => true })
        );
        return variants;
    }
}
