using System.Collections.Immutable;
using LightsailContract.Emit.Api;
using LightsailContract.Model;

namespace LightsailContract.Generator;

/// <summary>Compares the project's lock files with its contracts.</summary>
internal static class LockStep
{
    /// <summary>What the lock files find; it throws nothing.</summary>
    public static EquatableArray<Finding> Check(
        ImmutableArray<InputFile> locks,
        LinkedContracts linked,
        CancellationToken cancellationToken
    ) =>
        locks.IsEmpty
            ? default
            : Guard.Run(
                () => locks.SelectMany(file => Check(file, linked)).ToEquatableArray(),
                error =>
                    EquatableArray.Of(Generator.Findings.Internal(Generator.Findings.StartOf(locks[0].Path), error)),
                cancellationToken
            );

    private static IEnumerable<Finding> Check(InputFile file, LinkedContracts linked)
    {
        if (file.Text is null)
        {
            yield return Generator.Findings.Create(
                GeneratorRules.UnreadableFile,
                Generator.Findings.StartOf(file.Path)
            );
            yield break;
        }

        var (names, unreadable) = NameLock.Read(file.Text);
        foreach (var line in unreadable)
        {
            yield return Generator.Findings.Create(GeneratorRules.UnreadableLock, At(file, line));
        }

        foreach (var (locked, now) in NameLock.Compare(names, linked.Contracts))
        {
            yield return now is null
                ? Generator.Findings.Create(
                    GeneratorRules.LockedNameGone,
                    At(file, locked.Line),
                    locked.Path,
                    locked.Name
                )
                : Generator.Findings.Create(
                    GeneratorRules.LockedNameChanged,
                    At(file, locked.Line),
                    locked.Path,
                    locked.Name,
                    now
                );
        }
    }

    private static SourceLocation At(InputFile file, int line) => new(file.Path, line, 1, line, 1);
}
