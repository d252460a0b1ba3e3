using LightsailContract.Runtime;
using NativeClient.Names;
using NativeClient.Notes;

namespace NativeClient;

/// <summary>Returns each note with its time.</summary>
internal sealed class NotesHandler : INotesHandler
{
    public ValueTask<AddNoteResult> AddNoteAsync(
        AddNoteRequest input,
        ContractContext context,
        CancellationToken cancellationToken
    ) =>
        new(
            new AddNoteResult
            {
                Text = input.Text,
                Kind = input.Kind,
                AddedAt = new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero),
            }
        );
}

/// <summary>Sorts names, and refuses a name that stands there twice.</summary>
internal sealed class NamesHandler : INamesHandler
{
    public ValueTask<SortNamesResponse> SortNamesAsync(
        SortNamesRequest input,
        ContractContext context,
        CancellationToken cancellationToken
    )
    {
        if (input.Names.Distinct(StringComparer.Ordinal).Count() < input.Names.Count)
        {
            throw new NameTakenException("A name stands there twice.");
        }

        return new(new SortNamesResponse { Names = [.. input.Names.Order(StringComparer.Ordinal)] });
    }
}
