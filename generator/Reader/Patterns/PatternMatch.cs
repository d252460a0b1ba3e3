using System.Text.RegularExpressions;
using LightsailContract.Model.Patterns;

namespace LightsailContract.Reader.Patterns;

/// <summary>Compares the few values of a contract with its patterns.</summary>
internal sealed class PatternMatch
{
    private const int LongestValue = 1000;
    private const int MostTimeouts = 3;
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(100);

    private int _timeouts;

    /// <summary>Whether the value matches, or that cannot be said at once: then it is given the benefit of the doubt.</summary>
    public bool May(string value, string pattern)
    {
        // .NET takes '-[' in a class for a subtraction.
        if (
            value.Length > LongestValue
            || _timeouts == MostTimeouts
            || pattern.IndexOf("-[", StringComparison.Ordinal) >= 0
            || PatternParser.FindMistake(pattern) is not null
        )
        {
            return true;
        }

        try
        {
            return Regex.IsMatch(value, pattern, RegexOptions.CultureInvariant, Patience);
        }
        catch (RegexMatchTimeoutException)
        {
            _timeouts++;
            return true;
        }
        catch (ArgumentException)
        {
            return true;
        }
    }
}
