using System.Collections.Concurrent;
using System.Security.Cryptography;
using LightsailContract.Runtime;
using TodoService.Todo;

namespace TodoService;

/// <summary>Todo lists in memory: what remains to be written by hand.</summary>
internal sealed class TodoHandler : ITodoHandler
{
    private const int Quota = 3;

    private readonly ConcurrentDictionary<string, List<Item>> _lists = new(StringComparer.Ordinal);

    public ValueTask<AddItemResult> AddItemAsync(
        AddItemRequest input,
        ContractContext context,
        CancellationToken cancellationToken
    )
    {
        var list = _lists.GetOrAdd(input.ListName, _ => []);
        lock (list)
        {
            if (list.Count == Quota)
            {
                throw new ListFullException($"'{input.ListName}' holds {Quota} items, and takes no more.");
            }

            var item = new Item
            {
                Id = RandomNumberGenerator.GetHexString(8, lowercase: true),
                Title = input.Title,
                State = ItemState.Open,
                CreatedAt = DateTimeOffset.UtcNow,
            };
            list.Add(item);
            return ValueTask.FromResult(new AddItemResult { Item = item });
        }
    }

    public ValueTask<ListItemsResult> ListItemsAsync(
        ListItemsRequest input,
        ContractContext context,
        CancellationToken cancellationToken
    )
    {
        var list = _lists.GetOrAdd(input.ListName, _ => []);
        lock (list)
        {
            return ValueTask.FromResult(new ListItemsResult { Items = [.. list] });
        }
    }

    public ValueTask RemoveItemAsync(
        RemoveItemRequest input,
        ContractContext context,
        CancellationToken cancellationToken
    )
    {
        var list = _lists.GetOrAdd(input.ListName, _ => []);
        lock (list)
        {
            if (list.RemoveAll(item => item.Id == input.Id) == 0)
            {
                throw new ItemNotFoundException($"'{input.ListName}' has no item '{input.Id}'.");
            }
        }

        return ValueTask.CompletedTask;
    }
}
