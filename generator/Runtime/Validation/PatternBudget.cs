using System.Diagnostics;

namespace LightsailContract.Runtime;

/// <summary>The time that all backtracking matches of one validation have together: each has a timeout of its own, but a
/// request may hold thousands of texts.</summary>
/// <remarks>A validation stays on its thread, so the thread holds what is left.</remarks>
internal static class PatternBudget
{
    private static readonly long Whole = Stopwatch.Frequency;

    [ThreadStatic]
    private static bool _isOpen;

    [ThreadStatic]
    private static long _left;

    /// <summary>Whether there is time for a match; always true if no budget is open.</summary>
    public static bool HasTime => !_isOpen || _left > 0;

    /// <summary>Gives this thread a second, until <see cref="Close"/>.</summary>
    public static void Open()
    {
        _isOpen = true;
        _left = Whole;
    }

    /// <summary>Ends the budget.</summary>
    public static void Close() => _isOpen = false;

    /// <summary>Takes off what a match took.</summary>
    public static void Spend(long since)
    {
        if (_isOpen)
        {
            _left -= Stopwatch.GetTimestamp() - since;
        }
    }
}
