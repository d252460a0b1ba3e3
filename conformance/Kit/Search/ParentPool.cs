using LightsailContract.Conformance.Oracle;

namespace LightsailContract.Conformance.Search;

/// <summary>The parents that sequences run in; one that does not come clean is replaced where that is possible.</summary>
internal sealed class ParentPool(IReadOnlyList<ParentRef> named, ParentMaker? maker, int wanted)
{
    // Parents may cost money; an endpoint that cleans nothing up must not run up a bill.
    private const int MostMade = 60;

    private readonly List<ParentRef> _clean = [.. named];

    /// <summary>How many parents sequences can count on.</summary>
    public int Size => maker is null ? named.Count : wanted;

    /// <summary>Clean parents, as many as sequences count on; null where there are no more.</summary>
    public async Task<IReadOnlyList<ParentRef>?> TakeAsync(CancellationToken cancellationToken)
    {
        while (_clean.Count < Size)
        {
            if (maker is null || maker.Made >= MostMade)
            {
                return null;
            }

            _clean.Add(await maker.MakeAsync(cancellationToken).ConfigureAwait(false));
        }

        return [.. _clean];
    }

    public void Discard(ParentRef parent) => _clean.Remove(parent);
}
