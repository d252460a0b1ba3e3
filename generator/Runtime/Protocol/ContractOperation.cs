namespace LightsailContract.Runtime.Protocol;

/// <summary>One operation in one protocol: how its input and output travel, in both directions.</summary>
public abstract class ContractOperation<TInput, TOutput>
{
    private protected ContractOperation(ContractProtocol protocol, string name)
    {
        Protocol = protocol;
        Name = name;
    }

    /// <summary>The operation's name, as it is on the wire.</summary>
    public string Name { get; }

    /// <summary>The codes of the errors that the operation declares.</summary>
    public ValueList<string> Errors { get; init; } = [];

    /// <summary>The text before the endpoint's host name, with its dot, as the input has it; null if nothing does.</summary>
    public Func<TInput, string>? HostPrefix { get; init; }

    /// <summary>Whether the output has a member at all. If it has none, an empty body says all that there is to say.</summary>
    public bool HasOutputMembers { get; init; } = typeof(TOutput) != typeof(Unit);

    internal ContractProtocol Protocol { get; }

    /// <summary>The client's request.</summary>
    internal abstract ContractRequest WriteRequest(TInput input);

    /// <summary>The client's reading of a response whose status says success.</summary>
    /// <exception cref="ContractFormatException">It is not what the operation promises.</exception>
    /// <exception cref="ContractException">It is an error of the service.</exception>
    internal abstract TOutput ReadResponse(ContractResponse response, int maxDepth);

    /// <summary>The server's reading of a request.</summary>
    internal abstract InputReading<TInput> ReadRequest(ContractRequest request, int maxDepth);

    /// <summary>The server's response.</summary>
    internal abstract ContractResponse WriteResponse(TOutput output, string requestId);

    /// <summary>The common error that says that an input is not as the contract has it: one that the operation declares
    /// goes before the others.</summary>
    internal CommonError ValidationError()
    {
        foreach (var error in Protocol.Service.CommonErrors)
        {
            if (error.Role == CommonErrorRole.Validation && Errors.AsSpan().Contains(error.Code))
            {
                return error;
            }
        }

        return Protocol.Service.Find(CommonErrorRole.Validation);
    }
}
