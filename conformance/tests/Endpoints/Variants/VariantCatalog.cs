namespace LightsailContract.Conformance.Endpoints.Variants;

/// <summary>Every variant: each is as correct as the endpoint without it.</summary>
public static class VariantCatalog
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<Variant> All { get; } =
    [
        .. ErrorVariants.All(),
        .. ChoiceVariants.All(),
        .. KeyVariants.All(),
        .. JsonVariants.All(),
        .. OperationVariants.All(),
        .. HttpVariants.All(),
        .. XmlVariants.All(),
        .. PagingVariants.All(),
        .. SignatureVariants.All(),
        .. OutsiderVariants.All(),
    ];
}
