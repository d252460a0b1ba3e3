using LightsailContract.Conformance.Api;

namespace LightsailContract.Cli;

/// <summary>Reads headers for every request. The value may be a secret, so no message shows it.</summary>
internal static class HeaderValues
{
    private const int MaxBytes = 64 * 1024;
    private const int ShortestHidden = 6;

    /// <summary>A header: <c>Name: value</c>.</summary>
    /// <exception cref="UsageException">It has another form.</exception>
    public static WireHeader Parse(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return Make(colon < 0 ? "" : text[..colon], text[(colon + 1)..], "--header", "NAME:VALUE on one line");
    }

    /// <summary>A header whose value is in a variable: <c>Name=VARIABLE</c>.</summary>
    /// <exception cref="UsageException">It has another form, or the variable is not set.</exception>
    public static WireHeader FromVariable(string text, Func<string, string?> variable)
    {
        var (name, place) = Split(text, "--header-env", "NAME=VARIABLE");
        var value = variable(place) is { Length: > 0 } given
            ? given
            : throw new UsageException($"--header-env {name}: the variable {place} is not set.");
        return Hidden(Make(name, value, "--header-env", "NAME=VARIABLE, and a value of one line in the variable"));
    }

    /// <summary>A header whose value is in a file: <c>Name=FILE</c>.</summary>
    /// <exception cref="UsageException">It has another form, or the file cannot be read.</exception>
    public static WireHeader FromFile(string text)
    {
        var (name, path) = Split(text, "--header-file", "NAME=FILE");
        try
        {
            using var reader = new StreamReader(path);
            var buffer = new char[MaxBytes + 1];
            var length = reader.ReadBlock(buffer);
            return length > MaxBytes
                ? throw new UsageException($"--header-file {path}: the file has more than {MaxBytes} characters.")
                : Hidden(
                    Make(name, new string(buffer, 0, length), "--header-file", "NAME=FILE, and one line in the file")
                );
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"--header-file {path}: {OneLine.Of(exception)}");
        }
    }

    private static (string Name, string Place) Split(string text, string option, string form) =>
        text.Split('=', 2) is [var name, { Length: > 0 } place]
            ? (name, place)
            : throw new UsageException($"{option}: expected {form}.");

    // A shorter value is part of too many words to be taken out of all output.
    private static WireHeader Hidden(WireHeader header) =>
        header.Value.Length >= ShortestHidden
            ? header
            : throw new UsageException(
                $"header {header.Name}: a value of fewer than {ShortestHidden} characters cannot be hidden; use --header if it may be shown."
            );

    private static WireHeader Make(string name, string value, string option, string form)
    {
        value = value.Trim();
        return name.Length > 0 && name.All(IsNameCharacter) && value.All(IsValueCharacter)
            ? new WireHeader(name, value)
            : throw new UsageException($"{option}: expected {form}, of characters of ASCII.");
    }

    // RFC 9110's token.
    private static bool IsNameCharacter(char c) =>
        char.IsAsciiLetterOrDigit(c) || "!#$%&'*+-.^_`|~".Contains(c, StringComparison.Ordinal);

    private static bool IsValueCharacter(char c) => c is '\t' or (>= ' ' and <= '~');
}
