using System.Globalization;
using System.Text;

namespace LightsailContract.Runtime;

/// <summary>Prints the members of an emitted record: null ones are left out, hidden ones show as <c>***</c>.</summary>
/// <param name="builder">Where the text goes.</param>
public ref struct MemberPrinter(StringBuilder builder)
{
    /// <summary>What represents a value that is not shown.</summary>
    public const string Hidden = "***";

    /// <summary>How many elements of a list or entries of a map are printed: 16.</summary>
    public const int MaxElements = 16;

    /// <summary>Whether any member was printed.</summary>
    public bool HasMembers { get; private set; }

    /// <summary>Prints a member.</summary>
    public void Add<T>(string name, T value)
    {
        if (value is not null)
        {
            Start(name);
            Print(builder, value);
        }
    }

    /// <summary>Prints that a member is there, and not what it holds.</summary>
    public void AddHidden(string name, bool present)
    {
        if (present)
        {
            Start(name);
            builder.Append(Hidden);
        }
    }

    internal static void Print<T>(StringBuilder builder, T value)
    {
        switch (value)
        {
            case null:
                builder.Append("null");
                break;
            case IPrintable printable:
                printable.Print(builder);
                break;
            case DateTimeOffset instant:
                builder.Append(instant.ToString("O", CultureInfo.InvariantCulture));
                break;
            case IFormattable formattable:
                builder.Append(formattable.ToString(null, CultureInfo.InvariantCulture));
                break;
            default:
                builder.Append(value);
                break;
        }
    }

    private void Start(string name)
    {
        builder.Append(HasMembers ? ", " : "").Append(name).Append(" = ");
        HasMembers = true;
    }
}
