using System.Collections;
using System.Globalization;
using System.Text;

namespace LightsailContract.Runtime;

/// <summary>The violations found so far, and the place in the value that the search has reached.</summary>
/// <remarks>Emitted validators walk a value with it; the path is put together only for a violation.</remarks>
public sealed class ViolationList : IReadOnlyList<RuleViolation>
{
    /// <summary>How deep a value may be nested: 128 structures, lists and maps. What is deeper is a violation.</summary>
    public const int MaxDepth = 128;

    private readonly List<RuleViolation> _violations = [];
    private readonly List<Step> _path = [];
    private readonly int _limit;

    /// <summary>An empty list.</summary>
    /// <param name="limit">How many violations are kept; what comes after only sets <see cref="IsTruncated"/>. At least 1.</param>
    public ViolationList(int limit = int.MaxValue)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        _limit = limit;
    }

    /// <inheritdoc />
    public int Count => _violations.Count;

    /// <summary>Whether there were more violations than were kept.</summary>
    public bool IsTruncated { get; private set; }

    /// <inheritdoc />
    public RuleViolation this[int index] => _violations[index];

    /// <summary>Adds a violation at the present place.</summary>
    public void Add(string ruleId, string constraint, string? source)
    {
        if (_violations.Count == _limit)
        {
            IsTruncated = true;
            return;
        }

        _violations.Add(new RuleViolation(Path(), ruleId, constraint, source));
    }

    /// <summary>Adds a violation at a member of the present place.</summary>
    public void AddAt(string member, string ruleId, string constraint, string? source)
    {
        Enter(member);
        Add(ruleId, constraint, source);
        Leave();
    }

    /// <summary>Goes to a member of the present place.</summary>
    public void Enter(string member) => _path.Add(new Step(member, -1));

    /// <summary>Goes to an element of the list at the present place.</summary>
    public void Enter(int index) => _path.Add(new Step(null, index));

    /// <summary>Goes to an entry of the map at the present place.</summary>
    public void EnterKey(string key) => _path.Add(new Step(key, 0));

    /// <summary>Goes back to the place of the last call of Enter.</summary>
    public void Leave() => _path.RemoveAt(_path.Count - 1);

    /// <summary>Whether the present place is deeper than <see cref="MaxDepth"/>; the violation is added then.</summary>
    public bool IsTooDeep()
    {
        if (_path.Count <= MaxDepth)
        {
            return false;
        }

        Add("depth", $"nested at most {MaxDepth} deep", null);
        return true;
    }

    /// <inheritdoc />
    public IEnumerator<RuleViolation> GetEnumerator() => _violations.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>One violation a line.</summary>
    public override string ToString() => string.Join('\n', _violations);

    private string Path()
    {
        var path = new StringBuilder();
        foreach (var (name, index) in _path)
        {
            if (name is null)
            {
                path.Append(CultureInfo.InvariantCulture, $"[{index}]");
            }
            else if (index == 0)
            {
                path.Append("[\"").Append(Printable.Of(name)).Append("\"]");
            }
            else
            {
                path.Append(path.Length == 0 ? "" : ".").Append(name);
            }
        }

        return path.ToString();
    }

    // A member has a name and no index, an element an index and no name, an entry its key and the index 0.
    private readonly record struct Step(string? Name, int Index);
}
