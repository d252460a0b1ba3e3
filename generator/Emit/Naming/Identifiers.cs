using System.Globalization;
using System.Text;

namespace LightsailContract.Emit.Naming;

/// <summary>Makes C# identifiers of a contract's names.</summary>
internal static class Identifiers
{
    private static readonly HashSet<string> Keywords = new(
        (
            "abstract as base bool break byte case catch char checked class const continue decimal default delegate do double "
            + "else enum event explicit extern false finally fixed float for foreach goto if implicit in int interface internal "
            + "is lock long namespace new null object operator out override params private protected public readonly ref return "
            + "sbyte sealed short sizeof stackalloc static string struct switch this throw true try typeof uint ulong unchecked "
            + "unsafe ushort using virtual void volatile while"
        ).Split(' '),
        StringComparer.Ordinal
    );

    /// <summary>
    /// <c>bucketName</c> → <c>BucketName</c>, <c>us-east-1</c> → <c>UsEast1</c>, <c>SETUP_FAILED</c> → <c>SetupFailed</c>,
    /// <c>small_1_0</c> → <c>Small1_0</c>; <paramref name="fallback"/> if nothing of the name can be used.
    /// </summary>
    /// <param name="name">Any text.</param>
    /// <param name="fallback">A legal identifier; it is also put before a leading digit.</param>
    /// <param name="keepCase">Whether <c>IAM</c> stays as it is.</param>
    public static string Pascal(string name, string fallback, bool keepCase = false)
    {
        var shouts = !keepCase && !name.Any(char.IsLower);
        var result = new StringBuilder(name.Length);
        var startsWord = true;
        foreach (var c in name)
        {
            if (!IsPart(c))
            {
                startsWord = true;
                continue;
            }

            if (startsWord)
            {
                if (result.Length > 0 && char.IsDigit(c) && char.IsDigit(result[result.Length - 1]))
                {
                    result.Append('_');
                }

                result.Append(char.ToUpperInvariant(c));
            }
            else
            {
                result.Append(shouts ? char.ToLowerInvariant(c) : c);
            }

            startsWord = false;
        }

        if (result.Length == 0)
        {
            return fallback;
        }

        return IsStart(result[0]) ? result.ToString() : fallback + result;
    }

    /// <summary>The service's name in type names: <c>IAM</c> → <c>Iam</c>, <c>API Gateway</c> → <c>ApiGateway</c>, <c>S3</c> → <c>S3</c>.</summary>
    public static string Service(string service)
    {
        var words = service
            .Split([' ', '-', '_', '.'], StringSplitOptions.RemoveEmptyEntries)
            .Select(word => Pascal(word, "", keepCase: word.Length < 3));
        return Pascal(string.Concat(words), "Service", keepCase: true);
    }

    /// <summary><c>BucketName</c> → <c>bucketName</c>; a keyword gets its <c>@</c>.</summary>
    public static string Camel(string pascal)
    {
        // A run of capitals is one word: IAMAccessKeyId → iamAccessKeyId.
        var capitals = 0;
        while (capitals < pascal.Length && char.IsUpper(pascal[capitals]))
        {
            capitals++;
        }

        var lowered = capitals <= 1 || capitals == pascal.Length ? capitals : capitals - 1;
        var name = pascal.Substring(0, lowered).ToLowerInvariant() + pascal.Substring(lowered);
        return Keywords.Contains(name) ? "@" + name : name;
    }

    private static bool IsStart(char c) =>
        char.IsLetter(c) || char.GetUnicodeCategory(c) == UnicodeCategory.LetterNumber;

    private static bool IsPart(char c) =>
        IsStart(c)
        || char.GetUnicodeCategory(c)
            is UnicodeCategory.DecimalDigitNumber
                or UnicodeCategory.NonSpacingMark
                or UnicodeCategory.SpacingCombiningMark;
}
