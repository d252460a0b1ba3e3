namespace LightsailContract.Cli;

/// <summary>An exception in one line.</summary>
internal static class OneLine
{
    private const int MaxLength = 300;

    /// <summary>The message without line breaks, cut after 300 characters.</summary>
    public static string Of(Exception exception)
    {
        var words = exception.Message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var text = string.Join(' ', words);
        return text.Length <= MaxLength ? text : text[..MaxLength] + " …";
    }
}
