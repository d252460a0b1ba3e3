namespace LightsailContract.Conformance.Endpoints.Iam;

/// <summary>Whom a call is about that names no user.</summary>
public static class ImplicitOwner
{
    /// <summary>The user whose key signed the call.</summary>
    /// <exception cref="ProblemException">The call is not signed by a user's key.</exception>
    public static string OfCaller(Exchange call)
    {
        var id = call.CallerKeyId;
        var key = call.Store.Read(ledger => ledger.Live.FirstOrDefault(key => key.Id == id));
        return key?.Owner ?? throw new ProblemException(ProblemKind.NoImplicitOwner);
    }
}
