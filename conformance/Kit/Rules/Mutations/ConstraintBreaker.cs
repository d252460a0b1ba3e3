using System.Globalization;
using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Values;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Rules.Mutations;

/// <summary>Values that break one constraint.</summary>
internal sealed class ConstraintBreaker(IMutationBackend backend)
{
    private static readonly string[] Suffixes = ["!", " ", "\t", "é", "/", "_", "\u00a0"];

    /// <summary>A function that breaks the trait of a member; null if the trait cannot be broken.</summary>
    public Func<Member, WireValue?, WireValue?>? Breaking(string trait) =>
        trait switch
        {
            "required" => (_, _) => null,
            "type" => (member, _) => backend.Dialect.OfWrongType(backend.Contract.GetShape(member.Target)),
            "enum" => (_, _) => new WireString(""),
            "enum-documented" => (_, _) => new WireString("ConformanceNewValue"),
            "not-null" => (_, _) => WireNull.Instance,
            "length" => (member, value) => OfWrongLength(Of(member), value ?? Made(member)),
            "pattern" => (member, value) => Breaks(Of(member).Pattern!, Text(member, value)),
            "pattern-whole" => (member, value) => Breaks(PatternText.Whole(Of(member).Pattern!)!, Text(member, value)),
            "range" => (member, _) => OutOfRange(Of(member).Range!),
            "unique-items" => (_, value) =>
                value is WireList list ? new WireList([.. list.Items, .. list.Items]) : value,
            _ => null,
        };

    private Constraints Of(Member member) => Constraints.ReadFrom(backend.Contract, member);

    private WireValue? Made(Member member) => backend.Values.Member(member, backend.Random);

    private string Text(Member member, WireValue? value) => value.AsString() ?? Made(member).AsString() ?? "";

    private static WireString Breaks(string pattern, string valid) =>
        new(
            Suffixes
                .Select(suffix => valid + suffix)
                .Concat([valid.ToLowerInvariant(), valid.ToUpperInvariant(), .. Suffixes, ""])
                .FirstOrDefault(candidate => !PatternText.Matches(pattern, candidate))
                ?? valid
        );

    private static WireValue? OfWrongLength(Constraints constraints, WireValue? value)
    {
        var length = constraints.Length!;
        var wrong = (int)(length.Max + 1 ?? length.Min - 1 ?? 0);
        return value switch
        {
            WireList list => new WireList([
                .. Enumerable.Range(0, wrong).Select(i => list.Items[i % list.Items.Count]),
            ]),
            _ when value.AsString() is { } text => new WireString(
                text.Length >= wrong ? text[..wrong] : text.PadRight(wrong, text.Length > 0 ? text[^1] : 'A')
            ),
            _ => value,
        };
    }

    private static WireNumber OutOfRange(RangeTrait range) =>
        new((range.Max + 1 ?? range.Min - 1 ?? 0).ToString(CultureInfo.InvariantCulture));
}
