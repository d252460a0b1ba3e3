using Microsoft.Data.Sqlite;

namespace LightsailContract.Emulator.Store;

/// <summary>The file that keeps the state cannot be used. The message says why and does not name the file.</summary>
public sealed class DataFileException : IOException
{
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int Failed = 10;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int NotDatabase = 26;

    /// <summary>A reason in words.</summary>
    public DataFileException(string message)
        : base(message) { }

    /// <summary>What SQLite says, in words for the person who chose the file.</summary>
    public DataFileException(SqliteException exception)
        : base(Explain(exception), exception) { }

    private static string Explain(SqliteException exception) =>
        exception.SqliteErrorCode switch
        {
            Busy or Locked => "another program uses the file.",
            ReadOnly => "the file, or its folder, may only be read.",
            Corrupt => "the file is damaged.",
            Full => "the disk is full.",
            CannotOpen => "it cannot be opened: a folder of it is missing, or access is denied.",
            NotDatabase => "the file is not a database of SQLite.",
            Failed => $"the disk does not do what it should: {exception.Message}",
            _ => exception.Message,
        };
}
