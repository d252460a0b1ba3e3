using LightsailContract.Runtime;
using LightsailContract.Runtime.AspNetCore;
using TodoService;
using TodoService.Todo;

var builder = WebApplication.CreateSlimBuilder(args);
builder.Logging.ClearProviders();
builder.WebHost.UseUrls("http://127.0.0.1:0");
await using var app = builder.Build();
app.MapContract(new TodoDispatcher(new TodoHandler()));
await app.StartAsync();

using var http = new HttpClient();
var client = new TodoClient(http, new ContractClientOptions { Endpoint = new Uri(app.Urls.Single()) });

foreach (var title in (string[])["Water the plants", "Feed the cat", "Write to Ada"])
{
    var added = await client.AddItemAsync(new AddItemRequest { ListName = "home", Title = title });
    Console.WriteLine($"added: {added.Item.Title} ({added.Item.State})");
}

try
{
    await client.AddItemAsync(new AddItemRequest { ListName = "home", Title = "One too many" });
}
catch (ListFullException error)
{
    Console.WriteLine($"refused: {error.ErrorCode} {error.StatusCode}: {error.Message}");
}

try
{
    await client.AddItemAsync(new AddItemRequest { ListName = "Not a name", Title = "" });
}
catch (TodoException error)
{
    Console.WriteLine($"refused: {error.ErrorCode} {error.StatusCode}: {error.Message}");
}

var items = (await client.ListItemsAsync(new ListItemsRequest { ListName = "home" })).Items;
await client.RemoveItemAsync(new RemoveItemRequest { ListName = "home", Id = items[0].Id });
foreach (var item in (await client.ListItemsAsync(new ListItemsRequest { ListName = "home" })).Items)
{
    Console.WriteLine($"left: {item.Title}");
}

await app.StopAsync();
