using System.Globalization;
using Microsoft.Data.Sqlite;

namespace LightsailContract.Emulator.Store;

/// <summary>Keeps everything in one SQLite file, so that a restarted emulator continues where it was.</summary>
/// <remarks>One connection behind one lock; a change is one transaction, so a crash leaves nothing half-written.</remarks>
public sealed class SqliteKeyStore : IKeyStore
{
    private const string Schema = """
        CREATE TABLE IF NOT EXISTS parent (
            realm TEXT NOT NULL, name TEXT NOT NULL, id TEXT NOT NULL, created TEXT NOT NULL, attributes TEXT NOT NULL,
            PRIMARY KEY (realm, name)) STRICT;
        CREATE TABLE IF NOT EXISTS issued (id TEXT PRIMARY KEY) STRICT;
        CREATE TABLE IF NOT EXISTS key (
            number INTEGER PRIMARY KEY, realm TEXT NOT NULL, parent TEXT NOT NULL, id TEXT NOT NULL UNIQUE,
            created TEXT NOT NULL,
            FOREIGN KEY (realm, parent) REFERENCES parent (realm, name) ON DELETE CASCADE) STRICT;
        CREATE TABLE IF NOT EXISTS operation (
            id TEXT PRIMARY KEY, type TEXT NOT NULL, resource TEXT NOT NULL, created TEXT NOT NULL) STRICT;
        """;

    // Each must be answered by a file that is not empty: then an emulator wrote it.
    private static readonly string[] OwnTables =
    [
        "SELECT realm, name, id, created, attributes FROM parent LIMIT 0",
        "SELECT id FROM issued LIMIT 0",
        "SELECT number, realm, parent, id, created FROM key LIMIT 0",
        "SELECT id, type, resource, created FROM operation LIMIT 0",
    ];

    private readonly Lock _gate = new();
    private readonly SqliteConnection _connection;

    /// <summary>Opens the file, and creates it if it is not there.</summary>
    /// <param name="path">The file's path.</param>
    /// <exception cref="DataFileException">The file cannot be opened or is not a database of an emulator.</exception>
    public SqliteKeyStore(string path)
    {
        var connection = new SqliteConnectionStringBuilder
        {
            DataSource = path,
            ForeignKeys = true,
            Pooling = false,
        };
        _connection = new SqliteConnection(connection.ToString());
        try
        {
            _connection.Open();
            RequireOwn();
            Execute("PRAGMA journal_mode = WAL");
            Execute(Schema);
        }
        catch (SqliteException exception)
        {
            _connection.Dispose();
            throw new DataFileException(exception);
        }
        catch
        {
            _connection.Dispose();
            throw;
        }
    }

    // Before anything is written: also the journal mode is.
    private void RequireOwn()
    {
        if (Query("SELECT 1 FROM sqlite_schema LIMIT 1", row => row.GetInt32(0)).Count == 0)
        {
            return;
        }

        try
        {
            foreach (var table in OwnTables)
            {
                Query(table, _ => 0);
            }
        }
        catch (SqliteException exception) when (exception.SqliteErrorCode == NoSuchTableOrColumn)
        {
            throw new DataFileException("the file is the database of another program, and is left as it is.");
        }
    }

    private const int NoSuchTableOrColumn = 1;

    /// <inheritdoc />
    public bool AddParent(string realm, StoredParent parent)
    {
        lock (_gate)
        {
            return Execute(
                    "INSERT OR IGNORE INTO parent VALUES ($0, $1, $2, $3, $4)",
                    realm,
                    parent.Name,
                    parent.Id,
                    Text(parent.CreatedAt),
                    parent.Attributes
                ) == 1;
        }
    }

    /// <inheritdoc />
    public StoredParent? FindParent(string realm, string name)
    {
        lock (_gate)
        {
            return Parent(realm, name);
        }
    }

    /// <inheritdoc />
    public IReadOnlyList<StoredParent> ListParents(string realm, string? after, int limit)
    {
        lock (_gate)
        {
            return Query(
                $"SELECT name, id, created, attributes FROM parent WHERE realm = $0 AND name > $1 ORDER BY name LIMIT {limit}",
                ReadParent,
                realm,
                after ?? ""
            );
        }
    }

    /// <inheritdoc />
    public RemoveParentResult RemoveParent(string realm, string name, bool force)
    {
        lock (_gate)
        {
            if (Parent(realm, name) is null)
            {
                return RemoveParentResult.NoParent;
            }

            if (!force && Keys(realm, name).Count > 0)
            {
                return RemoveParentResult.HasKeys;
            }

            Execute("DELETE FROM parent WHERE realm = $0 AND name = $1", realm, name);
            return RemoveParentResult.Removed;
        }
    }

    /// <inheritdoc />
    public AddKeyResult AddKey(string realm, string parent, StoredKey key, int quota)
    {
        lock (_gate)
        {
            if (Parent(realm, parent) is null)
            {
                return AddKeyResult.NoParent;
            }

            if (Keys(realm, parent).Count >= quota)
            {
                return AddKeyResult.QuotaReached;
            }

            using var transaction = _connection.BeginTransaction();
            if (Execute("INSERT OR IGNORE INTO issued VALUES ($0)", key.Id) == 0)
            {
                return AddKeyResult.IdTaken;
            }

            Execute(
                "INSERT INTO key (realm, parent, id, created) VALUES ($0, $1, $2, $3)",
                realm,
                parent,
                key.Id,
                Text(key.CreatedAt)
            );
            transaction.Commit();
            return AddKeyResult.Added;
        }
    }

    /// <inheritdoc />
    public IReadOnlyList<StoredKey>? ListKeys(string realm, string parent)
    {
        lock (_gate)
        {
            return Parent(realm, parent) is null ? null : Keys(realm, parent);
        }
    }

    /// <inheritdoc />
    public string? FindOwner(string realm, string keyId)
    {
        lock (_gate)
        {
            return Query("SELECT parent FROM key WHERE realm = $0 AND id = $1", row => row.GetString(0), realm, keyId)
                .FirstOrDefault();
        }
    }

    /// <inheritdoc />
    public RemoveKeyResult RemoveKey(string realm, string parent, string keyId)
    {
        lock (_gate)
        {
            if (Parent(realm, parent) is null)
            {
                return RemoveKeyResult.NoParent;
            }

            return Execute("DELETE FROM key WHERE realm = $0 AND parent = $1 AND id = $2", realm, parent, keyId) > 0
                ? RemoveKeyResult.Removed
                : RemoveKeyResult.NoKey;
        }
    }

    /// <inheritdoc />
    public void AddOperation(StoredOperation operation)
    {
        lock (_gate)
        {
            Execute(
                "INSERT OR REPLACE INTO operation VALUES ($0, $1, $2, $3)",
                operation.Id,
                operation.Type,
                operation.Resource,
                Text(operation.CreatedAt)
            );
        }
    }

    /// <inheritdoc />
    public StoredOperation? FindOperation(string id)
    {
        lock (_gate)
        {
            return Query(
                    "SELECT id, type, resource, created FROM operation WHERE id = $0",
                    row => new StoredOperation(
                        row.GetString(0),
                        row.GetString(1),
                        row.GetString(2),
                        Instant(row.GetString(3))
                    ),
                    id
                )
                .FirstOrDefault();
        }
    }

    /// <inheritdoc />
    public void Dispose() => _connection.Dispose();

    private StoredParent? Parent(string realm, string name) =>
        Query(
                "SELECT name, id, created, attributes FROM parent WHERE realm = $0 AND name = $1",
                ReadParent,
                realm,
                name
            )
            .FirstOrDefault();

    private List<StoredKey> Keys(string realm, string parent) =>
        Query(
            "SELECT id, created FROM key WHERE realm = $0 AND parent = $1 ORDER BY number",
            row => new StoredKey(row.GetString(0), Instant(row.GetString(1))),
            realm,
            parent
        );

    private static StoredParent ReadParent(SqliteDataReader row) =>
        new(row.GetString(0), row.GetString(1), Instant(row.GetString(2)), row.GetString(3));

    private int Execute(string sql, params string[] values)
    {
        using var command = Command(sql, values);
        return command.ExecuteNonQuery();
    }

    private List<T> Query<T>(string sql, Func<SqliteDataReader, T> read, params string[] values)
    {
        using var command = Command(sql, values);
        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
        {
            rows.Add(read(reader));
        }

        return rows;
    }

    private SqliteCommand Command(string sql, string[] values)
    {
        var command = _connection.CreateCommand();
#pragma warning disable CA2100 // Every text is a literal of this file; values go in as parameters.
        command.CommandText = sql;
#pragma warning restore CA2100
        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters.AddWithValue($"${i}", values[i]);
        }

        return command;
    }

    private static string Text(DateTimeOffset instant) => instant.ToString("O", CultureInfo.InvariantCulture);

    private static DateTimeOffset Instant(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
