using LightsailContract.Conformance.Resources;

namespace LightsailContract.Conformance.Execution.Parents;

/// <summary>The parents that sequences run in; one that does not come clean is replaced where that is possible.</summary>
/// <param name="named">Those that the user named.</param>
/// <param name="maker">Makes others; null where none may be made.</param>
/// <param name="wanted">How many sequences count on where they are made.</param>
/// <param name="mostMade">How many may be made in all.</param>
internal sealed class ParentPool(IReadOnlyList<ParentRef> named, ParentProvisioner? maker, int wanted, int mostMade)
{
    /// <summary>Parents may cost money; an endpoint that cleans nothing up must not run up a bill.</summary>
    public const int FewMade = 60;

    /// <summary>On a loopback endpoint they cost nothing, and every counterexample takes some to become short.</summary>
    public const int ManyMade = 240;

    private readonly List<ParentRef> _clean = [.. named];

    /// <summary>How many parents sequences can count on.</summary>
    public int Size => maker is null ? named.Count : wanted;

    /// <summary>Clean parents, as many as sequences count on; null where there are no more.</summary>
    public async Task<IReadOnlyList<ParentRef>?> TakeAsync(CancellationToken cancellationToken)
    {
        while (_clean.Count < Size)
        {
            if (maker is null || maker.Made >= mostMade)
            {
                return null;
            }

            _clean.Add(await maker.MakeAsync(cancellationToken).ConfigureAwait(false));
        }

        return [.. _clean];
    }

    public void Discard(ParentRef parent) => _clean.Remove(parent);
}
