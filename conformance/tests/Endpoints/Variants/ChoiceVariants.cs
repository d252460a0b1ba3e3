namespace LightsailContract.Conformance.Endpoints.Variants;

/// <summary>Which documented error and status a problem is answered with, where the documents leave it open.</summary>
internal static class ChoiceVariants
{
    public static VariantSet All()
    {
        var variants = new VariantSet();
        Lightsail(variants, "not-found-as-404", ProblemKind.UnknownOwner, "NotFoundException", 404);
        Lightsail(variants, "missing-key-as-404", ProblemKind.UnknownKey, "NotFoundException", 404);
        Lightsail(variants, "missing-key-invalid", ProblemKind.UnknownKey, "InvalidInputException", 400);
        Lightsail(variants, "quota-access-denied", ProblemKind.OverQuota, "AccessDeniedException", 403);
        Lightsail(variants, "quota-access-denied-as-400", ProblemKind.OverQuota, "AccessDeniedException", 400);
        Lightsail(variants, "invalid-as-validation-exception", ProblemKind.InvalidMember, "ValidationException", 400);
        Lightsail(variants, "invalid-as-not-found", ProblemKind.InvalidMember, "NotFoundException", 400);
        Lightsail(variants, "wrong-type-as-invalid-input", ProblemKind.Malformed, "InvalidInputException", 400);
        Lightsail(variants, "unknown-operation-as-404", ProblemKind.UnknownOperation, "UnknownOperationException", 404);
        Lightsail(variants, "unknown-operation-as-invalid-action", ProblemKind.UnknownOperation, "InvalidAction", 400);
        Lightsail(variants, "too-large-as-400", ProblemKind.TooLarge, "SerializationException", 400);
        Iam(variants, "invalid-as-parameter-value", ProblemKind.InvalidMember, "InvalidParameterValue", 400);
        Iam(variants, "invalid-as-missing-parameter", ProblemKind.InvalidMember, "MissingParameter", 400);
        Iam(variants, "wrong-type-as-validation-error", ProblemKind.Malformed, "ValidationError", 400);
        Iam(variants, "no-caller-as-no-such-entity", ProblemKind.NoImplicitOwner, "NoSuchEntity", 404);
        variants.Add("no-bound-on-bodies", "A body may be large.", all => all with { MaxBody = 64 << 20 });
        return variants;
    }

    private static void Lightsail(VariantSet variants, string id, ProblemKind kind, string code, int status) =>
        variants.Lightsail(id, Describe(kind, code, status), Answering(kind, code, status));

    private static void Iam(VariantSet variants, string id, ProblemKind kind, string code, int status) =>
        variants.Iam(id, Describe(kind, code, status), Answering(kind, code, status));

    private static string Describe(ProblemKind kind, string code, int status) =>
        $"{kind} is answered by {code} with status {status}.";

    private static Func<ServiceBehaviour, ServiceBehaviour> Answering(ProblemKind kind, string code, int status) =>
        service => service.Answering(kind, error => error with { Code = code, Status = status });
}
