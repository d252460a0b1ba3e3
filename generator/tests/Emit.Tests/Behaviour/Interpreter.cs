using System.Collections;
using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;
using LightsailContract.Emit.Naming;
using LightsailContract.Model;
using LightsailContract.Model.Patterns;
using LightsailContract.Runtime;

namespace LightsailContract.Emit.Tests.Behaviour;

/// <summary>Reads the constraints off the contract and holds a value against them, sharing no code with what is emitted.</summary>
internal sealed class Interpreter(Contract contract, bool strict)
{
    private readonly CSharpNames _names = CSharpNames.For(contract);
    private readonly Dictionary<string, Regex> _patterns = new(StringComparer.Ordinal);
    private List<string> _violations = [];

    /// <summary>Path and rule of every violation, in order.</summary>
    public IReadOnlyList<string> Violations(string structure, object value)
    {
        _violations = [];
        Check("", value, structure, Traits.None, "");
        return _violations;
    }

    private void Check(string path, object? value, string target, Traits own, string owner)
    {
        if (value is null)
        {
            return;
        }

        var shape = contract.GetShape(target);
        CheckTraits(path, value, shape, own, owner);
        switch (shape)
        {
            case StructureShape structure:
                foreach (var member in structure.Members)
                {
                    var place = path.Length == 0 ? member.Name : $"{path}.{member.Name}";
                    var held = Property(value, _names.Member(structure, member));
                    if (held is null && (member.Traits.Required || member.Traits.Default is not null))
                    {
                        _violations.Add($"{place} {structure.Name}.{member.Name}.required");
                    }

                    Check(place, held, member.Target, member.Traits, $"{structure.Name}.{member.Name}");
                }

                break;
            case UnionShape union:
                var tag = (string)Property(value, "Tag")!;
                if (union.Members.FirstOrDefault(member => member.Name == tag) is { } chosen)
                {
                    var place = path.Length == 0 ? tag : $"{path}.{tag}";
                    Check(place, Property(value, "Value"), chosen.Target, chosen.Traits, $"{union.Name}.{tag}");
                }
                else if (strict)
                {
                    _violations.Add($"{path} {union.Name}.union");
                }

                break;
            case ListShape list:
                var index = 0;
                foreach (var element in (IEnumerable)value)
                {
                    Check($"{path}[{index++}]", element, list.Member.Target, list.Member.Traits, $"{list.Name}.member");
                }

                break;
            case MapShape map:
                foreach (var entry in (IEnumerable)value)
                {
                    var key = (string)Property(entry, "Key")!;
                    Check($"{path}[\"{key}\"]", key, map.Key.Target, map.Key.Traits, $"{map.Name}.key");
                    Check(
                        $"{path}[\"{key}\"]",
                        Property(entry, "Value"),
                        map.Value.Target,
                        map.Value.Traits,
                        $"{map.Name}.value"
                    );
                }

                break;
        }
    }

    private void CheckTraits(string path, object value, Shape shape, Traits own, string owner)
    {
        if (strict && shape is EnumShape listed && listed.Values.All(it => it.Value != value.ToString()))
        {
            _violations.Add($"{path} {shape.Name}.enum");
        }

        if (
            strict
            && shape is IntEnumShape numbers
            && numbers.Values.All(it => it.Value != (int)Property(value, "Value")!)
        )
        {
            _violations.Add($"{path} {shape.Name}.enum");
        }

        Break(
            "length",
            own.Length ?? shape.Traits.Length,
            own.Length is not null,
            bounds => Length(value) is var length && (length < bounds.Min || length > bounds.Max)
        );
        Break(
            "range",
            own.Range ?? shape.Traits.Range,
            own.Range is not null,
            bounds => !(Number(value) is { } number && !(number < bounds.Min) && !(number > bounds.Max))
        );
        Break(
            "pattern",
            contract.FindPattern(own) ?? contract.FindPattern(shape.Traits),
            own.Pattern is not null,
            pattern => !Read(pattern).IsMatch(value.ToString()!)
        );
        Break(
            "uniqueItems",
            own.UniqueItems || shape.Traits.UniqueItems ? "" : null,
            own.UniqueItems,
            _ => ((IEnumerable)value).Cast<object?>().GroupBy(item => item ?? "\0").Any(group => group.Count() > 1)
        );

        void Break<T>(string trait, T? bounds, bool isOwn, Func<T, bool> isBroken)
            where T : class
        {
            if (bounds is not null && isBroken(bounds))
            {
                _violations.Add($"{path} {(isOwn ? owner : shape.Name)}.{trait}");
            }
        }
    }

    // .NET keeps a few expressions only; a contract has more.
    private Regex Read(string pattern)
    {
        if (!_patterns.TryGetValue(pattern, out var read))
        {
            read = new Regex(pattern.Replace("$", @"\z"), Meaning(pattern));
            _patterns.Add(pattern, read);
        }

        return read;
    }

    // \w, \d and \s are ASCII's; .NET has no such option where a Unicode property stands beside them.
    private static RegexOptions Meaning(string pattern) =>
        pattern.Contains(@"\p", StringComparison.Ordinal) ? RegexOptions.None : RegexOptions.ECMAScript;

    private static long Length(object value) =>
        value switch
        {
            Blob blob => blob.Length,
            string text => text.EnumerateRunes().Count(),
            IEnumerable items => items.Cast<object?>().Count(),
            _ => value.ToString()!.EnumerateRunes().Count(),
        };

    private static decimal? Number(object value) =>
        value switch
        {
            double number => double.IsNaN(number) ? null : (decimal)number,
            BigInteger number => (decimal)number,
            BigDecimal number => number.ToDecimal(),
            _ => Convert.ToDecimal(value, CultureInfo.InvariantCulture),
        };

    private static object? Property(object value, string name) => value.GetType().GetProperty(name)!.GetValue(value);
}
