using System.Globalization;
using LightsailContract.Conformance.Oracle;
using LightsailContract.Conformance.Session;
using LightsailContract.Conformance.Wire;

namespace LightsailContract.Conformance.Search;

/// <summary>Reads a list: all its pages, and again while it may lag behind what was written.</summary>
internal sealed class ListReader(ResourceModel resource, TimeSpan settle, TimeProvider clock)
{
    // Waiting to the end is for an endpoint that lags; one that never came round is not worth more of it.
    private const int Patience = 2;
    private static readonly TimeSpan FirstDelay = TimeSpan.FromMilliseconds(10);
    private static readonly TimeSpan LongestDelay = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan ShortSettle = TimeSpan.FromMilliseconds(200);

    private int _inVain;
    private int _doubtsInVain;
    private bool _cameRound;

    public async Task<Listing?> ReadAsync(
        Scene scene,
        ParentRef parent,
        int step,
        int? pageSize,
        CancellationToken cancellationToken
    )
    {
        var began = clock.GetTimestamp();
        var delay = FirstDelay;
        var (bound, doubtBound) = (Bound(), DoubtBound);
        while (true)
        {
            var listing = await ReadPagesAsync(scene, parent, step, pageSize, cancellationToken).ConfigureAwait(false);
            if (listing is null)
            {
                return listing;
            }

            var doubt = scene.Oracle.DoubtAbout(parent);
            if (doubt is null ? IsExpected(scene, listing) : doubt.IsSettledBy(listing, scene.Oracle))
            {
                _cameRound |= doubt is null && delay > FirstDelay;
                return listing;
            }

            // Where a call of unknown outcome did nothing, no list ever shows it.
            var mayBeRight = doubt?.Allows(listing, scene.Oracle) == true;
            if (clock.GetElapsedTime(began) >= (mayBeRight ? doubtBound : bound))
            {
                _inVain += mayBeRight ? 0 : 1;
                NoteDoubt(inVain: mayBeRight);
                return listing;
            }

            await Task.Delay(delay, clock, cancellationToken).ConfigureAwait(false);
            delay = delay * 2 < LongestDelay ? delay * 2 : LongestDelay;
        }
    }

    /// <summary>How long to wait for what a call of unknown outcome may have done.</summary>
    public TimeSpan DoubtBound => _doubtsInVain < Patience || settle < ShortSettle ? settle : ShortSettle;

    /// <summary>Notes that a call of unknown outcome was waited for, and did nothing.</summary>
    public void NoteDoubt(bool inVain) => _doubtsInVain += inVain ? 1 : 0;

    private TimeSpan Bound() =>
        _inVain < Patience ? settle
        : !_cameRound ? TimeSpan.Zero
        : settle < ShortSettle ? settle
        : ShortSettle;

    private static bool IsExpected(Scene scene, Listing listing) =>
        scene
            .Oracle.Existing(listing.Parent)
            .Select(entry => entry.Identifier)
            .Order(StringComparer.Ordinal)
            .SequenceEqual(
                listing.Items.Select(item => item.Identifier ?? "").Order(StringComparer.Ordinal),
                StringComparer.Ordinal
            );

    private async Task<Listing?> ReadPagesAsync(
        Scene scene,
        ParentRef parent,
        int step,
        int? pageSize,
        CancellationToken cancellationToken
    )
    {
        var list = await WholeList
            .ReadAsync(
                resource,
                FirstPage(scene.Calls.List(parent), pageSize),
                call => scene.CallAsync(call, new SendOptions { Step = step }, cancellationToken)
            )
            .ConfigureAwait(false);
        return list.End == ListEnd.Failed
            ? null
            : new Listing(parent, list.Items, list.Pages, IsEndless: list.End != ListEnd.Reached);
    }

    private Call FirstPage(Call call, int? pageSize) =>
        pageSize is { } size && resource.List!.Paginated?.PageSize is { } member
            ? call with
            {
                Input = call.Input.With(member, new WireNumber(size.ToString(CultureInfo.InvariantCulture))),
                Story = $"{call.Story} in pages of {size}",
            }
            : call;
}
