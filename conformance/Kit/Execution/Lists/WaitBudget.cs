using System.Globalization;

namespace LightsailContract.Conformance.Execution.Lists;

/// <summary>The time that a run may wait for late effects, over all calls. When it is over, a call that a late effect may
/// explain is not judged.</summary>
/// <param name="settle">How long a read may lag behind a write.</param>
internal sealed class WaitBudget(TimeSpan settle)
{
    // Enough to see that an effect never comes, and to learn how late others are.
    private const int Settles = 3;

    private HashSet<string> _kinds = new(StringComparer.Ordinal);
    private int _unjudged;

    /// <summary>What is left of it.</summary>
    public TimeSpan Left => (settle * Settles) - Waited;

    /// <summary>How long the run waited.</summary>
    public TimeSpan Waited { get; private set; }

    /// <summary>The longest time after which an effect was seen.</summary>
    public TimeSpan Longest { get; private set; }

    /// <summary>How many calls and lists were not judged, because a late effect may explain them.</summary>
    public int Unjudged { get; private set; }

    /// <summary>How late effects were, as text; null if none was late.</summary>
    public string? Lateness =>
        Longest > TimeSpan.Zero
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"up to {Math.Ceiling(Longest.TotalSeconds * 10) / 10:0.#} s late"
            )
            : null;

    public void Spend(TimeSpan time) => Waited += time;

    public void NoteLate(TimeSpan time) => Longest = time > Longest ? time : Longest;

    public void NoteUnjudged()
    {
        Unjudged++;
        _unjudged++;
    }

    /// <summary>Notes that so many responses were judged after all, in a second run of their sequences.</summary>
    public void NoteJudged(int responses) => Unjudged -= responses;

    /// <summary>Notes a response that a late effect may explain.</summary>
    /// <param name="kind">The kind of the response, as text.</param>
    public void NoteMayBeLate(string kind) => _kinds.Add(kind);

    /// <summary>What was noted since the last call of this method.</summary>
    public LateNotes TakeNotes()
    {
        var notes = new LateNotes(_kinds, _unjudged);
        (_kinds, _unjudged) = (new HashSet<string>(StringComparer.Ordinal), 0);
        return notes;
    }
}
