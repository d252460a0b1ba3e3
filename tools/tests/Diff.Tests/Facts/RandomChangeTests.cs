using System.Collections;
using LightsailContract.Diff.Comparison;
using LightsailContract.Diff.Tests.Pairs;
using LightsailContract.Model;

namespace LightsailContract.Diff.Tests.Facts;

/// <summary>Each fact of a contract has a kind: one that is changed at random is found, at its place.</summary>
public sealed class RandomChangeTests
{
    // How names that clash are ordered is no fact of its own.
    private static readonly string[] NoFacts = [nameof(Contract.NameOrder)];

    [Fact]
    public void A_hundred_random_changes_of_one_fact_are_each_found_at_their_place()
    {
        var contract = DiffPair.All.Single(pair => pair.Name == "member-added").Old.Contract;
        var random = new Random(20261128);
        var missed = new List<string>();
        for (var i = 0; i < 100; i++)
        {
            var trail = new List<string>();
            var changed = (Contract)Change(contract, random, trail)!;
            if (!IsReadable(changed))
            {
                i--;
                continue;
            }

            var found = ContractDiff.Compare(DiffSide.From(contract), DiffSide.From(changed));
            // The name nearest to the fact is in the path or the subject of a change.
            var name = trail.LastOrDefault(step => step.StartsWith('\'')) is { } quoted ? quoted.Trim('\'') : "";
            if (
                !found.Any(change =>
                    $"{change.Path} {change.OldPath} {change.Subject}".Contains(name, StringComparison.Ordinal)
                )
            )
            {
                missed.Add($"{string.Join(' ', trail)}: {string.Join(", ", found.Select(change => change.Path))}");
            }
        }

        missed.Should().BeEmpty();
    }

    // Names that point nowhere, and traits that only members have, would be refused by the reader, so no diff sees them.
    private static bool IsReadable(Contract contract) =>
        contract.Shapes.All(shape =>
            shape.Traits
                is {
                    Required: false,
                    Default: null,
                    IdempotencyToken: false,
                    JsonName: null,
                    XmlName: null,
                    XmlAttribute: false
                }
        )
        && contract
            .Shapes.SelectMany(shape => shape.AllMembers())
            .All(member => contract.FindShape(member.Target) is not null)
        && contract
            .Operations.SelectMany(each => new[] { each.Input, each.Output }.Concat(each.Errors))
            .All(name => name is null || contract.FindShape(name) is StructureShape)
        && contract.Shapes.Select(shape => shape.Name).Distinct().Count() == contract.Shapes.Count;

    private static object? Change(object? value, Random random, List<string> trail)
    {
        switch (value)
        {
            case string text:
                return text + "x";
            case bool yes:
                return !yes;
            case int number:
                return number + 1;
            case long number:
                return number + 1;
            case decimal number:
                return number + 1;
            case TimeSpan time:
                return time + TimeSpan.FromSeconds(1);
            case Enum word:
                return Enum.ToObject(
                    word.GetType(),
                    (Convert.ToInt32(word, null) + 1) % Enum.GetValues(word.GetType()).Length
                );
            case IEnumerable list when value.GetType().IsGenericType:
                return ChangeList(list, value.GetType().GetGenericArguments()[0], random, trail);
            case null:
                return null;
            default:
                return ChangeRecord(value, random, trail);
        }
    }

    private static object ChangeRecord(object record, Random random, List<string> trail)
    {
        var type = record.GetType();
        Note(record, trail);
        var facts = type.GetProperties()
            .Where(property => property.SetMethod is not null && !NoFacts.Contains(property.Name))
            .Where(property =>
                property.GetValue(record) is { } value
                && (
                    value is not ICollection and not IEnumerable
                    || value is string
                    || ((IEnumerable)value).GetEnumerator().MoveNext()
                )
            )
            .ToList();
        var fact = facts[random.Next(facts.Count)];
        trail.Add(fact.Name);
        var copy = type.GetMethod("<Clone>$")!.Invoke(record, null)!;
        fact.SetValue(copy, Change(fact.GetValue(record), random, trail));
        return copy;
    }

    private static object ChangeList(IEnumerable list, Type element, Random random, List<string> trail)
    {
        var items = list.Cast<object>().ToList();
        var i = random.Next(items.Count);
        if (random.Next(3) == 0)
        {
            Note(items[i], trail);
            trail.Add("removed");
            items.RemoveAt(i);
        }
        else
        {
            items[i] = Change(items[i], random, trail)!;
        }

        var typed = Array.CreateInstance(element, items.Count);
        for (var n = 0; n < items.Count; n++)
        {
            typed.SetValue(items[n], n);
        }

        return typeof(EquatableArray)
            .GetMethod(nameof(EquatableArray.Of))!
            .MakeGenericMethod(element)
            .Invoke(null, [typed])!;
    }

    private static void Note(object record, List<string> trail)
    {
        var name =
            record is Contract
                ? null
                : record.GetType().GetProperty("Name")
                    ?? record.GetType().GetProperty("Id")
                    ?? record.GetType().GetProperty("Code");
        if (name?.GetValue(record) is string text && record is not ErrorTrait and not Identifier)
        {
            trail.Add($"'{text}'");
        }
    }
}
