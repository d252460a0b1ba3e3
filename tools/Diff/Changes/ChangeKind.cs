using LightsailContract.Diff.Comparison;

namespace LightsailContract.Diff.Changes;

/// <summary>One kind of change: how it is found, what it is called, and whom it breaks.</summary>
/// <param name="id">The id, which never changes its meaning: <c>member-removed</c>.</param>
/// <param name="meaning">What the change is, as a sentence.</param>
/// <param name="input">Whom it breaks where it is in requests, or has no direction.</param>
/// <param name="output">Whom it breaks where it is in responses; null if that makes no difference.</param>
/// <remarks>What it does to the emitted C# is not stated by the kind: it is computed from what is emitted.</remarks>
public abstract class ChangeKind(string id, string meaning, Effect input, Effect? output = null)
{
    /// <summary>The id, which never changes its meaning.</summary>
    public string Id { get; } = id;

    /// <summary>What the change is, as a sentence.</summary>
    public string Meaning { get; } = meaning;

    /// <summary>Whom it breaks where it is in requests, or has no direction.</summary>
    public Effect InInput { get; } = input;

    /// <summary>Whom it breaks where it is in responses.</summary>
    public Effect InOutput { get; } = output ?? input;

    /// <summary>Whether the direction makes a difference.</summary>
    public bool HasDirection { get; } = output is not null;

    /// <summary>Every change of this kind.</summary>
    /// <param name="pair">The two contracts.</param>
    public abstract IEnumerable<Change> Find(ServicePair pair);

    /// <summary>Whom it breaks at a place whose values travel that way.</summary>
    internal Effect EffectIn(Direction direction)
    {
        if (!HasDirection)
        {
            return InInput;
        }

        var effect = direction.HasFlag(Direction.Input) ? InInput : Effect.None;
        return direction.HasFlag(Direction.Output) ? effect.Or(InOutput) : effect;
    }

    private protected Change Report(
        ServicePair pair,
        IReadOnlyList<string> path,
        string subject,
        string message,
        Effect effect,
        IReadOnlyList<string>? oldPath = null
    ) =>
        new(
            this,
            pair.New.Contract.Service,
            string.Join('/', path),
            subject,
            message,
            Severities.From(effect),
            pair.Old.Locate(oldPath ?? path),
            pair.New.Locate(path)
        )
        {
            OldPath = string.Join('/', oldPath ?? path),
        };

    private protected Change Report(ServicePair pair, IReadOnlyList<string> path, string subject, string message) =>
        Report(pair, path, subject, message, InInput);
}
