using LightsailContract.Lightsail;
using LightsailContract.Runtime;

namespace LightsailContract.Clients.Tests;

/// <summary>The least that answers for one bucket.</summary>
internal sealed class TinyLightsail(string bucket) : ILightsailHandler
{
    private readonly TinyKeys _keys = new();
    private readonly Dictionary<string, Operation> _operations = [];

    public ValueTask<CreateBucketAccessKeyResult> CreateBucketAccessKeyAsync(
        CreateBucketAccessKeyRequest input,
        ContractContext context,
        CancellationToken cancellationToken
    )
    {
        MustBeOurs(input.BucketName);
        var key = _keys.Add() ?? throw new InvalidInputException("A bucket has at most two access keys.");
        return new(
            new CreateBucketAccessKeyResult
            {
                AccessKey = Shown(key) with { SecretAccessKey = TinyKeys.Secret() },
                Operations = [Done(OperationType.CreateBucketAccessKey)],
            }
        );
    }

    public ValueTask<GetBucketAccessKeysResult> GetBucketAccessKeysAsync(
        GetBucketAccessKeysRequest input,
        ContractContext context,
        CancellationToken cancellationToken
    )
    {
        MustBeOurs(input.BucketName);
        return new(new GetBucketAccessKeysResult { AccessKeys = [.. _keys.List().Select(Shown)] });
    }

    public ValueTask<DeleteBucketAccessKeyResult> DeleteBucketAccessKeyAsync(
        DeleteBucketAccessKeyRequest input,
        ContractContext context,
        CancellationToken cancellationToken
    )
    {
        MustBeOurs(input.BucketName);
        return _keys.Remove(input.AccessKeyId)
            ? new(new DeleteBucketAccessKeyResult { Operations = [Done(OperationType.DeleteBucketAccessKey)] })
            : throw new NotFoundException("There is no such key.");
    }

    public ValueTask<GetOperationResult> GetOperationAsync(
        GetOperationRequest input,
        ContractContext context,
        CancellationToken cancellationToken
    ) =>
        _operations.TryGetValue(input.OperationId, out var operation)
            ? new(new GetOperationResult { Operation = operation })
            : throw new NotFoundException("There is no such operation.");

    public ValueTask<CreateBucketResult> CreateBucketAsync(
        CreateBucketRequest input,
        ContractContext context,
        CancellationToken cancellationToken
    ) => throw new ServiceException("Not here.");

    public ValueTask<DeleteBucketResult> DeleteBucketAsync(
        DeleteBucketRequest input,
        ContractContext context,
        CancellationToken cancellationToken
    ) => throw new ServiceException("Not here.");

    public ValueTask<GetBucketsResult> GetBucketsAsync(
        GetBucketsRequest input,
        ContractContext context,
        CancellationToken cancellationToken
    ) => throw new ServiceException("Not here.");

    private static AccessKey Shown(TinyKey key) =>
        new()
        {
            AccessKeyId = key.Id,
            Status = StatusType.Active,
            CreatedAt = key.Created,
            LastUsed = new AccessKeyLastUsed { Region = "N/A", ServiceName = "N/A" },
        };

    private Operation Done(OperationType type)
    {
        var operation = new Operation
        {
            Id = Guid.NewGuid().ToString(),
            OperationType = type,
            Status = OperationStatus.Succeeded,
            CreatedAt = DateTimeOffset.UtcNow,
        };
        _operations[operation.Id] = operation;
        return operation;
    }

    private void MustBeOurs(string name)
    {
        if (name != bucket)
        {
            throw new NotFoundException("There is no such bucket.") { Code = "NotFound", Tip = "Make one first." };
        }
    }
}
