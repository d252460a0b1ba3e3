using LightsailContract.Runtime;
using LightsailContract.Signing;
using NativeClient;
using NativeClient.Names;
using NativeClient.Notes;

var options = new ContractClientOptions { Endpoint = new Uri("http://localhost/"), Region = "us-east-1" };
using var notesWire = Signed(new NotesDispatcher(new NotesHandler()), "notes");
using var namesWire = Signed(new NamesDispatcher(new NamesHandler()), "names");
var notes = new NotesClient(notesWire, options);
var names = new NamesClient(namesWire, options);

var note = await notes.AddNoteAsync(new AddNoteRequest { Text = "Water the plants", Kind = NoteKind.Reminder });
Console.WriteLine($"added: {note.Text} ({note.Kind}) at {note.AddedAt:u}");

try
{
    await notes.AddNoteAsync(new AddNoteRequest { Text = "1 + 1" });
}
catch (NotesException error)
{
    Console.WriteLine($"refused: {error.ErrorCode} {error.StatusCode}: {error.Message}");
}

var sorted = await names.SortNamesAsync(new SortNamesRequest { Names = ["Grace", "Ada"] });
Console.WriteLine($"sorted: {string.Join(", ", sorted.Names)}");

try
{
    await names.SortNamesAsync(new SortNamesRequest { Names = ["Ada", "Ada"] });
}
catch (NameTakenException error)
{
    Console.WriteLine($"refused: {error.ErrorCode} {error.StatusCode}: {error.Message}");
}

static HttpClient Signed(IContractDispatcher dispatcher, string service) =>
    new(
        new SigV4Handler(
            new StaticCredentialsProvider(new Credentials("AKIDEXAMPLE", "an example, no secret")),
            new SigningScope("us-east-1", service)
        )
        {
            InnerHandler = new InProcessWire(dispatcher),
        }
    );
