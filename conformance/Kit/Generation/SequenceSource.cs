using FsCheck;
using FsCheck.Fluent;
using LightsailContract.Conformance.Execution.Commands;
using LightsailContract.Conformance.Resources;
using LightsailContract.Conformance.Rules.Probes;
using LightsailContract.Conformance.Values;

namespace LightsailContract.Conformance.Generation;

/// <summary>The sequences of a run: scripted ones so that each rule is checked, the contract's scenarios, and random
/// ones.</summary>
internal sealed class SequenceSource(ResourceModel resource, int parents, long seed)
{
    private const int MaxRandomCommands = 14;

    // Without a quota, two entries are enough to distinguish them.
    private const int UsualRoom = 2;

    private const int SameDeletions = 6;

    // One second, and a little more for a clock that is read late.
    private const int DriftPause = 1100;

    private readonly int _room = resource.Resource.Quota?.Max ?? UsualRoom;

    /// <summary>One sequence for each situation that a rule needs.</summary>
    public IEnumerable<IReadOnlyList<Command>> Scripted()
    {
        var fill = Enumerable
            .Repeat<Command[]>([new Create(0), new ListAll(0)], _room)
            .SelectMany(step => step)
            .ToList();
        yield return WithCleanup([new ListAll(0), .. fill]);
        yield return WithCleanup([.. fill, new Create(0), new ListAll(0)]);
        // What a service answers each time, and not by chance.
        yield return WithCleanup([.. fill, new Create(0), new Create(0), new Create(0), new ListAll(0)]);
        yield return WithCleanup([.. fill, new Delete(0, 0), new ListAll(0), new Create(0), new ListAll(0)]);
        yield return WithCleanup([.. fill, new DeleteNonexistent(0, 1), new ListAll(0)]);
        yield return WithCleanup([
            .. fill,
            .. Enumerable.Range(0, DeleteSimilar.Changes).Select(change => new DeleteSimilar(0, 0, change)),
            new ListAll(0),
        ]);
        yield return WithCleanup([.. fill, new Delete(0, 0), new DeleteAgain(0, 0), new ListAll(0)]);
        yield return WithCleanup([
            new NonexistentParent(0, 1),
            new NonexistentParent(1, 1),
            new NonexistentParent(2, 1),
        ]);
        yield return WithCleanup([new Create(0), new ListAll(0), new Pause(DriftPause), new ListAll(0)]);
        if (resource.List?.Paginated?.PageSize is not null)
        {
            yield return WithCleanup([.. fill, new ListPages(0, 1), new ListPages(0, _room)]);
        }

        if (resource.DeletesImplicitly)
        {
            yield return WithCleanup([.. fill, new DeleteImplicitly(0, 0, 0), new ListAll(0)]);
            if (parents > 1)
            {
                yield return WithCleanup([
                    new Create(0),
                    new ListAll(0),
                    new Create(1),
                    new ListAll(1),
                    new DeleteImplicitly(0, 0, 1),
                    new ListAll(0),
                    new ListAll(1),
                ]);
            }
        }

        if (parents > 1)
        {
            yield return WithCleanup([
                .. fill,
                new Create(1),
                new ListAll(1),
                // So that only the deletion is between two lists.
                new ListAll(0),
                new DeleteElsewhere(0, 0, 1),
                new ListAll(0),
                new ListAll(1),
            ]);
            yield return WithCleanup([
                new Create(0),
                new ListAll(0),
                new Create(1),
                new ListAll(0),
                new ListAll(1),
                new Delete(1, 0),
                new ListAll(0),
            ]);
        }
    }

    /// <summary>The contract's scenarios for this resource.</summary>
    public IEnumerable<Sequence> Scenarios() =>
        resource
            .Contract.Scenarios.Where(scenario => scenario.Resource == resource.Resource.Name)
            .Select(scenario => new Sequence(WithCleanup([.. scenario.Steps.Select(CommandText.FromStep)]), scenario));

    /// <summary>Random sequences; the same seed gives the same ones.</summary>
    public IEnumerable<IReadOnlyList<Command>> Random(int count) =>
        Sequence()
            .Sample(count, RandomOf("sequences"), MaxRandomCommands)
            .Select(commands => WithCleanup([.. commands]));

    /// <summary>Parallel calls: creations only, or mixed with deletions and lists.</summary>
    public IEnumerable<IReadOnlyList<Command>> ParallelSequences(int count)
    {
        if (resource.Delete is not null)
        {
            yield return WithCleanup([
                new Create(0),
                new ListAll(0),
                new ParallelCalls(0, 0, 0, 0) { Same = SameDeletions },
                new ListAll(0),
            ]);
        }

        var random = SplitMix.For(seed, $"{resource.Resource.Name}/races");
        for (var i = 0; i < count; i++)
        {
            var existing = random.Below(_room + 1);
            var mixed = i % 3 == 2;
            yield return WithCleanup([
                .. Enumerable.Repeat(new Create(0), existing),
                new ParallelCalls(
                    0,
                    4 + random.Below(9),
                    mixed ? random.Below(existing + 1) : 0,
                    mixed ? 1 + random.Below(3) : 0
                ),
                new ListAll(0),
            ]);
        }
    }

    /// <summary>A probe's sequence: an entry exists, the probe's variants are sent, and a list shows any change.</summary>
    public IReadOnlyList<Command> Probing(Probe probe)
    {
        // Leave free quota, so that a creation is not refused because of it.
        var existing =
            probe.NeedsFullParent ? _room
            : probe.Operation == resource.Create ? Math.Min(1, _room - 1)
            : 1;
        // The parents' names are of different forms.
        var used = Math.Min(parents, probe.Variants);
        return WithCleanup([
            .. Enumerable.Range(0, used).SelectMany(parent => Enumerable.Repeat<Command>(new Create(parent), existing)),
            // Every creation is listed before the first probe, so that only probes are suspected of what changes.
            .. Enumerable.Range(0, used).Select(parent => new ListAll(parent)),
            .. Enumerable.Range(0, probe.Variants).Select(variant => new SendProbe(variant % used, probe.Id, variant)),
            .. Enumerable.Range(0, used).Select(parent => new ListAll(parent)),
        ]);
    }

    /// <summary>Adds list and delete commands; the rules check them too.</summary>
    private List<Command> WithCleanup(IReadOnlyList<Command> commands)
    {
        var closed = commands.ToList();
        for (var parent = 0; parent < parents; parent++)
        {
            var place = parent;
            var made = commands.Sum(command =>
                command is Create create && create.InParent % parents == place ? 1
                : command is ParallelCalls parallel && parallel.OnParent % parents == place ? parallel.Creates
                : 0
            );
            if (made > 0)
            {
                closed.Add(new ListAll(parent));
                closed.AddRange(Enumerable.Repeat(new Delete(parent, 0), Math.Min(made, _room)));
                closed.Add(new ListAll(parent));
            }
        }

        return closed;
    }

    private Gen<Command[]> Sequence() =>
        Gen.Choose(3, MaxRandomCommands).SelectMany(length => RandomCommand().ArrayOf(length));

    private Gen<Command> RandomCommand()
    {
        var parent = Gen.Choose(0, parents - 1);
        var entry = Gen.Choose(0, Math.Max(_room - 1, 0));
        var salt = Gen.Choose(2, 99);
        return Gen.Frequency(
            (30, parent.Select(Command (number) => new Create(number))),
            (18, parent.Select(Command (number) => new ListAll(number))),
            (18, parent.SelectMany(number => entry.Select(Command (which) => new Delete(number, which)))),
            (8, parent.SelectMany(number => entry.Select(Command (which) => new DeleteAgain(number, which)))),
            (6, parent.SelectMany(number => salt.Select(Command (which) => new DeleteNonexistent(number, which)))),
            (parents > 1 ? 9 : 0, Elsewhere(parent, entry)),
            (4, Gen.Choose(0, 2).SelectMany(verb => salt.Select(Command (which) => new NonexistentParent(verb, which))))
        );
    }

    private Gen<Command> Elsewhere(Gen<int> parent, Gen<int> entry) =>
        parent.SelectMany(number =>
            entry.SelectMany(which =>
                Gen.Choose(1, Math.Max(parents - 1, 1))
                    .Select(Command (step) => new DeleteElsewhere(number, which, (number + step) % parents))
            )
        );

    private Rnd RandomOf(string purpose)
    {
        var numbers = SplitMix.For(seed, $"{resource.Resource.Name}/{purpose}");
        // The second number is the generator's increment, and must be odd.
        return new Rnd(numbers.Next(), numbers.Next() | 1);
    }
}
