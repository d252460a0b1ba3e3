using LightsailContract.Emulator.Store;
using LightsailContract.Lightsail;

namespace LightsailContract.Emulator.Lightsail;

/// <summary>Reports what was done as the service does: an operation that has already succeeded, and that can be asked for.</summary>
internal sealed class OperationLog(IKeyStore store, ResourceLocation location, TimeProvider clock)
{
    /// <summary>Keeps and shows one operation on a bucket.</summary>
    public Operation Add(OperationType type, string bucket)
    {
        var operation = new StoredOperation(Guid.NewGuid().ToString(), type.Value, bucket, clock.GetUtcNow());
        store.AddOperation(operation);
        return Show(operation);
    }

    /// <summary>The operation of that id, or null.</summary>
    public Operation? Find(string id) => store.FindOperation(id) is { } operation ? Show(operation) : null;

    private Operation Show(StoredOperation operation) =>
        new()
        {
            Id = operation.Id,
            ResourceName = operation.Resource,
            ResourceType = ResourceType.Bucket,
            CreatedAt = operation.CreatedAt,
            Location = location,
            IsTerminal = true,
            OperationType = new OperationType(operation.Type),
            Status = OperationStatus.Succeeded,
            StatusChangedAt = operation.CreatedAt,
        };
}
