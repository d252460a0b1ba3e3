using Notes.Contracts.Notes;

var note = new Note { Text = new string('x', 141) };
foreach (var violation in note.Validate())
{
    Console.WriteLine(violation);
}

var others = typeof(Note)
    .Assembly.GetTypes()
    .Where(type => type.Name.EndsWith("Client") || type.Name.EndsWith("Dispatcher"));
Console.WriteLine(others.Any() || typeof(Note).IsPublic ? "more than that" : "types and validators only");
