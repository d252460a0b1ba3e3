using System.Buffers;
using System.Diagnostics;
using System.Text.RegularExpressions;

namespace LightsailContract.Runtime;

/// <summary>The steps of which emitted pattern checks consist. Each takes something off a text, or says that it is not there.</summary>
public static class SpanPattern
{
    /// <summary>Takes as many characters of <paramref name="set"/> as there are, at most <paramref name="max"/>, off the front.</summary>
    /// <returns>Whether there were at least <paramref name="min"/>.</returns>
    public static bool Take(ref ReadOnlySpan<char> rest, SearchValues<char> set, int min = 1, int max = int.MaxValue) =>
        max == 1
            ? TakeOne(ref rest, !rest.IsEmpty && set.Contains(rest[0]), min)
            : TakeRun(ref rest, rest.IndexOfAnyExcept(set), min, max);

    /// <summary>Takes as many characters as there are that are not in <paramref name="set"/>, as <see cref="Take"/> does.</summary>
    public static bool TakeExcept(
        ref ReadOnlySpan<char> rest,
        SearchValues<char> set,
        int min = 1,
        int max = int.MaxValue
    ) =>
        max == 1
            ? TakeOne(ref rest, !rest.IsEmpty && !set.Contains(rest[0]), min)
            : TakeRun(ref rest, rest.IndexOfAny(set), min, max);

    /// <summary>Takes <paramref name="text"/> off the front.</summary>
    public static bool TakeText(ref ReadOnlySpan<char> rest, ReadOnlySpan<char> text)
    {
        if (!rest.StartsWith(text))
        {
            return false;
        }

        rest = rest[text.Length..];
        return true;
    }

    /// <summary>Takes <paramref name="count"/> characters of <paramref name="set"/> off the end.</summary>
    public static bool TakeEnd(ref ReadOnlySpan<char> rest, SearchValues<char> set, int count = 1)
    {
        var isThere =
            rest.Length >= count && (count == 1 ? set.Contains(rest[^1]) : !rest[^count..].ContainsAnyExcept(set));
        if (!isThere)
        {
            return false;
        }

        rest = rest[..^count];
        return true;
    }

    /// <summary>Takes <paramref name="text"/> off the end.</summary>
    public static bool TakeTextEnd(ref ReadOnlySpan<char> rest, ReadOnlySpan<char> text)
    {
        if (!rest.EndsWith(text))
        {
            return false;
        }

        rest = rest[..^text.Length];
        return true;
    }

    /// <summary>Matches with an engine that may take too long; if it does, the text does not match. All matches of one
    /// request have a second together.</summary>
    public static bool IsMatchInTime(Regex expression, ReadOnlySpan<char> text)
    {
        if (!PatternBudget.HasTime)
        {
            return false;
        }

        var start = Stopwatch.GetTimestamp();
        try
        {
            return expression.IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
        finally
        {
            PatternBudget.Spend(start);
        }
    }

    // A search over all that follows would be waste.
    private static bool TakeOne(ref ReadOnlySpan<char> rest, bool isThere, int min)
    {
        rest = isThere ? rest[1..] : rest;
        return isThere || min == 0;
    }

    private static bool TakeRun(ref ReadOnlySpan<char> rest, int length, int min, int max)
    {
        var taken = Math.Min(length < 0 ? rest.Length : length, max);
        rest = rest[taken..];
        return taken >= min;
    }
}
