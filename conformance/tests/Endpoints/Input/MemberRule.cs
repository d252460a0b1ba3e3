using System.Globalization;
using System.Text.RegularExpressions;

namespace LightsailContract.Conformance.Endpoints.Input;

/// <summary>What the model demands of an input member.</summary>
/// <param name="Name">The member's name on the wire.</param>
/// <param name="Kind">Its type.</param>
public sealed record MemberRule(string Name, MemberKind Kind = MemberKind.Text)
{
    /// <summary>Whether it must be there; null counts as missing.</summary>
    public bool Required { get; init; }

    /// <summary>The least length or value.</summary>
    public int? Min { get; init; }

    /// <summary>The greatest length or value.</summary>
    public int? Max { get; init; }

    /// <summary>The pattern that some part of the text matches.</summary>
    public Regex? Pattern { get; init; }

    /// <summary>Whether the member may have any type; only faults say so.</summary>
    public bool AnyType { get; init; }

    /// <summary>Values that are taken although they break the rule, empty for a missing one; only faults name any.</summary>
    public Func<string, bool> Takes { get; init; } = _ => false;

    /// <summary>Throws when a value, null where there is none, breaks the rule.</summary>
    /// <exception cref="ProblemException">It does.</exception>
    public void Check(string? text)
    {
        if (!Takes(text ?? "") && (text is null ? Required : !Fits(text)))
        {
            throw new ProblemException(ProblemKind.InvalidMember, Name);
        }
    }

    private bool Fits(string text) =>
        Kind switch
        {
            MemberKind.Text => InRange(text.EnumerateRunes().Count()) && (Pattern?.IsMatch(text) ?? true),
            MemberKind.Integer => !int.TryParse(text, CultureInfo.InvariantCulture, out var number) || InRange(number),
            _ => true,
        };

    private bool InRange(int number) => number >= (Min ?? int.MinValue) && number <= (Max ?? int.MaxValue);
}

/// <summary>The type of an input member.</summary>
public enum MemberKind
{
    /// <summary>A string.</summary>
    Text,

    /// <summary>A 32-bit integer.</summary>
    Integer,

    /// <summary>A boolean.</summary>
    Flag,

    /// <summary>A list or a structure whose inside this endpoint does not look at.</summary>
    Any,
}
