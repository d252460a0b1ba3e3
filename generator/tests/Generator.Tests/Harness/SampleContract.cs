namespace LightsailContract.Generator.Tests;

/// <summary>A small contract that is none of ours.</summary>
internal static class SampleContract
{
    public const string Path = "contracts/todo.contract.yaml";

    public const string Text = """
        contract: 1
        service: Todo
        settings: { protocol: awsJson1_1, apiVersion: 2026-01-01, targetPrefix: Todo, title: Todo lists }
        shapes:
          ItemId: { type: string, length: 8, pattern: '^[a-z0-9]{8}$' }
          Title: { type: string, length: { min: 1, max: 80 } }
          State: { type: enum, values: [open, done] }
          Item: { type: structure, members: { id: ItemId, title: Title, state: State, due: Timestamp } }
          ItemList: { type: list, member: Item }
          AddItemRequest: { type: structure, members: { title: { target: Title, required: true } } }
          AddItemResult: { type: structure, members: { item: Item } }
          ListItemsRequest: { type: structure, members: { pageToken: String } }
          ListItemsResult: { type: structure, members: { items: ItemList, nextPageToken: String } }
          ListFullException: { type: structure, error: client, httpError: 409, members: { message: String } }
        operations:
          AddItem: { input: AddItemRequest, output: AddItemResult, errors: [ListFullException] }
          ListItems: { input: ListItemsRequest, output: ListItemsResult }
        """;

    public static Project Project => Tests.Project.With((Path, Text));
}
