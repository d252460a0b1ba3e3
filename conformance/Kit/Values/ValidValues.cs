using System.Globalization;
using Fare;
using LightsailContract.Conformance.Protocols;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Values;

/// <summary>Makes values that break no constraint.</summary>
internal sealed class ValidValues(Contract contract, IWireProtocol protocol)
{
    private const int Tries = 40;
    private const int LongestTried = 256;
    private const string Lower = "abcdefghijklmnopqrstuvwxyz0123456789";
    private const string Upper = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

    private static readonly DateTimeOffset SomeTime = new(2024, 5, 17, 11, 30, 0, TimeSpan.Zero);

    /// <summary>A structure with its required members; null if one of them cannot be made.</summary>
    public WireMap? Structure(StructureShape structure, SplitMix random, int depth = 0)
    {
        var members = new List<KeyValuePair<string, WireValue>>();
        foreach (var member in structure.Members.Where(member => member.Traits.Required))
        {
            if (Member(member, random, depth) is not { } value)
            {
                return null;
            }

            members.Add(new(member.Name, value));
        }

        return new WireMap(members);
    }

    /// <summary>A value for a member; null if none can be made.</summary>
    public WireValue? Member(Member member, SplitMix random, int depth = 0)
    {
        // A structure that requires itself has no finite value, so stop.
        if (depth > 16)
        {
            return null;
        }

        var constraints = Constraints.ReadFrom(contract, member);
        return constraints.Target switch
        {
            EnumShape shape => new WireString(random.Pick(shape.Values).Value),
            IntEnumShape shape => Number(random.Pick(shape.Values).Value),
            StructureShape structure => Structure(structure, random, depth + 1),
            UnionShape union => Union(union, random, depth),
            ListShape list => List(list, constraints, random, depth),
            MapShape map => Map(map, constraints, random, depth),
            SimpleShape simple => Simple(simple, member, constraints, random),
            _ => null,
        };
    }

    /// <summary>A string that satisfies the constraints, with the given length if any; null if none is found.</summary>
    public static string? Text(Constraints constraints, SplitMix random, int? length = null)
    {
        var least = (int)Math.Min(constraints.Length?.Min ?? 1, LongestTried);
        var most = (int)Math.Min(constraints.Length?.Max ?? least + 15, LongestTried);
        for (var i = 0; i < Tries; i++)
        {
            var size = length ?? least + random.Below(Math.Min(most - least, 24) + 1);
            var candidate = (i % 4) switch
            {
                0 => Random(Lower, size, random),
                1 => Random(Upper, size, random),
                _ => FromPattern(constraints.Pattern, random) ?? Random(Lower, size, random),
            };
            if (constraints.Allows(candidate) && (length is null || Constraints.LengthOf(candidate) == length))
            {
                return candidate;
            }
        }

        return null;
    }

    private static string Random(string alphabet, int length, SplitMix random) =>
        string.Concat(Enumerable.Range(0, length).Select(_ => alphabet[random.Below(alphabet.Length)]));

    private static string? FromPattern(string? pattern, SplitMix random)
    {
        if (pattern is null)
        {
            return null;
        }

        try
        {
            return new Xeger(PatternText.ForGenerator(pattern), random.ToRandom()).Generate();
        }
        catch (ArgumentException)
        {
            // The library does not support every pattern of a contract.
            return null;
        }
    }

    private static WireNumber Number(long value) => new(value.ToString(CultureInfo.InvariantCulture));

    private WireMap? Union(UnionShape union, SplitMix random, int depth) =>
        Member(union.Members[0], random, depth + 1) is { } value
            ? new WireMap([new(union.Members[0].Name, value)])
            : null;

    private WireList? List(ListShape list, Constraints constraints, SplitMix random, int depth)
    {
        var items = Enumerable
            .Range(0, (int)Math.Min(Math.Max(constraints.Length?.Min ?? 1, 0), LongestTried))
            .Select(_ => Member(list.Member, random, depth + 1))
            .ToList();
        return items.Contains(null) ? null : new WireList(items!);
    }

    private WireMap? Map(MapShape map, Constraints constraints, SplitMix random, int depth)
    {
        var entries = new List<KeyValuePair<string, WireValue>>();
        for (var i = 0; i < Math.Min(constraints.Length?.Min ?? 1, LongestTried); i++)
        {
            if (
                Member(map.Key, random, depth + 1).AsString() is not { } key
                || Member(map.Value, random, depth + 1) is not { } value
            )
            {
                return null;
            }

            entries.Add(new(key, value));
        }

        return new WireMap(entries);
    }

    private WireValue? Simple(SimpleShape shape, Member member, Constraints constraints, SplitMix random) =>
        shape.Type switch
        {
            SimpleType.String => Text(constraints, random) is { } text ? new WireString(text) : null,
            SimpleType.Blob => new WireString("Y29uZm9ybWFuY2U="),
            SimpleType.Boolean => new WireBoolean(true),
            SimpleType.Timestamp => protocol.Timestamp(
                SomeTime,
                Constraints.TimestampForm(contract, member, protocol.DefaultTimestampFormat)
            ),
            SimpleType.Document => WireMap.Empty,
            _ => Number((long)Math.Ceiling(constraints.Range?.Min ?? Math.Min(1, constraints.Range?.Max ?? 1))),
        };
}
