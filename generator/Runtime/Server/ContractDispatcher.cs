using LightsailContract.Runtime.Protocol;

namespace LightsailContract.Runtime;

/// <summary>What all emitted dispatchers share: bounds, routing, validation, and the contract's errors for what is wrong.</summary>
public abstract class ContractDispatcher : IContractDispatcher
{
    private const int MaxViolations = 20;

    private readonly ContractProtocol _protocol;
    private readonly DispatcherOptions _options;

    /// <summary>Makes the dispatcher of a service.</summary>
    /// <param name="protocol">The service's protocol.</param>
    /// <param name="options">Its bounds, or null for the usual ones.</param>
    protected ContractDispatcher(ContractProtocol protocol, DispatcherOptions? options)
    {
        ArgumentNullException.ThrowIfNull(protocol);
        _protocol = protocol;
        _options = options ?? new DispatcherOptions();
        ArgumentOutOfRangeException.ThrowIfLessThan(_options.MaxBodyBytes, 1, nameof(options));
        ArgumentOutOfRangeException.ThrowIfLessThan(_options.MaxDepth, 1, nameof(options));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(_options.MaxDepth, ViolationList.MaxDepth, nameof(options));
    }

    /// <inheritdoc />
    public string Service => _protocol.Service.Service;

    /// <inheritdoc />
    public bool Accepts(ContractRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return request.Body.Length <= _options.MaxBodyBytes && _protocol.Accepts(request);
    }

    /// <inheritdoc />
    public bool Speaks(ContractRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return MediaTypes.Is(request.Headers["Content-Type"], _protocol.RequestType);
    }

    /// <inheritdoc />
    public async ValueTask<ContractResponse> DispatchAsync(ContractRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var context = new ContractContext(Service, "", _options.NewRequestId(), request);
        try
        {
            if (request.Body.Length > _options.MaxBodyBytes)
            {
                throw Error(CommonErrorRole.TooLarge, $"A body may have at most {_options.MaxBodyBytes} bytes.");
            }

            if (_options.Authenticate?.Invoke(request) is { } refusal)
            {
                throw Error(
                    _protocol.Service.Find(refusal.Code) ?? _protocol.Service.Find(CommonErrorRole.Signature),
                    refusal.Message
                );
            }

            var operation = _protocol.Route(request) ?? throw UnknownOperation();
            context = context with { Operation = operation };
            return await InvokeAsync(context, cancellationToken).ConfigureAwait(false);
        }
        catch (ContractException error) when (IsOwn(error))
        {
            return _protocol.WriteError(error, context.RequestId);
        }
        catch (Exception error) when (!cancellationToken.IsCancellationRequested)
        {
            _options.OnUnhandledException?.Invoke(error, context);
            return _protocol.WriteError(Error(CommonErrorRole.Internal, "The service failed."), context.RequestId);
        }
    }

    /// <summary>Calls the handler's method for the context's operation; emitted code is a switch over its names.</summary>
    protected abstract ValueTask<ContractResponse> InvokeAsync(
        ContractContext context,
        CancellationToken cancellationToken
    );

    /// <summary>Reads and checks an input, calls the handler, and writes its output.</summary>
    protected async ValueTask<ContractResponse> InvokeAsync<TInput, TOutput>(
        ContractOperation<TInput, TOutput> operation,
        Func<TInput, ContractContext, CancellationToken, ValueTask<TOutput>> handler,
        ContractContext context,
        CancellationToken cancellationToken
    )
    {
        var input = Read(operation, context);
        var output = await handler(input, context, cancellationToken).ConfigureAwait(false);
        return operation.WriteResponse(output, context.RequestId);
    }

    /// <summary>The same for an operation without an output.</summary>
    protected async ValueTask<ContractResponse> InvokeAsync<TInput>(
        ContractOperation<TInput, Unit> operation,
        Func<TInput, ContractContext, CancellationToken, ValueTask> handler,
        ContractContext context,
        CancellationToken cancellationToken
    )
    {
        var input = Read(operation, context);
        await handler(input, context, cancellationToken).ConfigureAwait(false);
        return operation.WriteResponse(default, context.RequestId);
    }

    /// <summary>The same for an operation without an input.</summary>
    protected async ValueTask<ContractResponse> InvokeAsync<TOutput>(
        ContractOperation<Unit, TOutput> operation,
        Func<ContractContext, CancellationToken, ValueTask<TOutput>> handler,
        ContractContext context,
        CancellationToken cancellationToken
    )
    {
        Read(operation, context);
        var output = await handler(context, cancellationToken).ConfigureAwait(false);
        return operation.WriteResponse(output, context.RequestId);
    }

    /// <summary>The same for an operation with neither.</summary>
    protected async ValueTask<ContractResponse> InvokeAsync(
        ContractOperation<Unit, Unit> operation,
        Func<ContractContext, CancellationToken, ValueTask> handler,
        ContractContext context,
        CancellationToken cancellationToken
    )
    {
        Read(operation, context);
        await handler(context, cancellationToken).ConfigureAwait(false);
        return operation.WriteResponse(default, context.RequestId);
    }

    /// <summary>What a request is answered whose operation the contract does not have.</summary>
    protected ContractException UnknownOperation() =>
        Error(CommonErrorRole.UnknownOperation, $"{Service} has no such operation.");

    // A handler may call other services, and let through what they answer.
    private bool IsOwn(ContractException error) =>
        error.Service == Service && error is not ContractResponseException && error.StatusCode is >= 400 and <= 599;

    private TInput Read<TInput, TOutput>(ContractOperation<TInput, TOutput> operation, ContractContext context)
    {
        var (input, violations, malformed) = operation.ReadRequest(context.Request, _options.MaxDepth);
        if (malformed is not null)
        {
            throw Error(CommonErrorRole.Serialization, malformed);
        }

        if (violations is null && input is IContractValidatable validatable)
        {
            violations = Violations(validatable);
        }

        return violations is null ? input! : throw Error(operation.ValidationError(), Describe(violations));
    }

    private static ViolationList? Violations(IContractValidatable input)
    {
        PatternBudget.Open();
        try
        {
            if (input.IsValid())
            {
                return null;
            }

            var violations = new ViolationList(MaxViolations);
            input.Validate(violations);
            return violations;
        }
        finally
        {
            PatternBudget.Close();
        }
    }

    private static string Describe(ViolationList violations) =>
        $"{violations.Count}{(violations.IsTruncated ? " or more" : "")} {(violations.Count == 1 ? "member breaks" : "members break")} the contract: "
        + string.Join("; ", violations);

    private ContractException Error(CommonErrorRole role, string message) =>
        Error(_protocol.Service.Find(role), message);

    private ContractException Error(CommonError error, string message) =>
        new(Service, error.Code, error.Fault, error.StatusCode, message);
}
