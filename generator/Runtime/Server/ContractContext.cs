namespace LightsailContract.Runtime;

/// <summary>The call that a handler answers.</summary>
/// <param name="Service">The service, as its contract has it.</param>
/// <param name="Operation">The operation's name.</param>
/// <param name="RequestId">The id that the answer carries.</param>
/// <param name="Request">The request as it came; its headers hold the caller's signature.</param>
public sealed record ContractContext(string Service, string Operation, string RequestId, ContractRequest Request)
{
    /// <summary>Service, operation and id, and nothing of the request.</summary>
    public override string ToString() => $"{Service}.{Operation} ({RequestId})";
}
