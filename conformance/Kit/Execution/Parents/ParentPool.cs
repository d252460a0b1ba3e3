using LightsailContract.Conformance.Resources;

namespace LightsailContract.Conformance.Execution.Parents;

/// <summary>The parents in which sequences run. A parent that cannot be emptied is replaced if possible.</summary>
/// <param name="named">The parents that the user named.</param>
/// <param name="maker">Creates parents; null if the run may not create any.</param>
/// <param name="wanted">How many parents a sequence gets if the run creates them.</param>
/// <param name="mostMade">The largest number of parents to create.</param>
internal sealed class ParentPool(IReadOnlyList<ParentRef> named, ParentProvisioner? maker, int wanted, int mostMade)
{
    /// <summary>Parents may cost money, so at a remote endpoint a run creates few.</summary>
    public const int FewMade = 60;

    /// <summary>At a loopback endpoint parents cost nothing, and shrinking needs some for each broken rule.</summary>
    public const int ManyMade = 600;

    private readonly List<ParentRef> _clean = [.. named];

    /// <summary>How many parents a sequence gets.</summary>
    public int Size => maker is null ? named.Count : wanted;

    /// <summary>As many empty parents as a sequence gets; null if too few are left.</summary>
    public async Task<IReadOnlyList<ParentRef>?> TakeAsync(CancellationToken cancellationToken)
    {
        var fresh = new List<ParentRef>();
        while (_clean.Count < Size)
        {
            if (maker is null || maker.Made >= mostMade)
            {
                return null;
            }

            var made = await maker.MakeAsync(cancellationToken).ConfigureAwait(false);
            _clean.Add(made);
            fresh.Add(made);
        }

        foreach (var parent in fresh)
        {
            await maker!.AwaitAsync(parent, cancellationToken).ConfigureAwait(false);
        }

        return [.. _clean];
    }

    /// <summary>New parents for one sequence only; null if no more can be made.</summary>
    public async Task<IReadOnlyList<ParentRef>?> MakeOwnAsync(CancellationToken cancellationToken)
    {
        if (maker is null || maker.Made + Size > mostMade)
        {
            return null;
        }

        var own = new List<ParentRef>();
        while (own.Count < Size)
        {
            own.Add(await maker.MakeAsync(cancellationToken).ConfigureAwait(false));
        }

        return own;
    }

    public void Discard(ParentRef parent) => _clean.Remove(parent);
}
