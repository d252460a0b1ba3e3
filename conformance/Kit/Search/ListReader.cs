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
    private bool _cameRound;

    public async Task<Listing?> ReadAsync(
        Scene scene,
        ParentRef parent,
        int step,
        int? pageSize,
        CancellationToken cancellationToken
    )
    {
        var bound = Bound();
        var began = clock.GetTimestamp();
        var delay = FirstDelay;
        while (true)
        {
            var listing = await ReadPagesAsync(scene, parent, step, pageSize, cancellationToken).ConfigureAwait(false);
            if (listing is null || scene.Oracle.IsInDoubt(parent))
            {
                return listing;
            }

            if (IsExpected(scene, listing))
            {
                _cameRound |= delay > FirstDelay;
                return listing;
            }

            if (clock.GetElapsedTime(began) >= bound)
            {
                _inVain++;
                return listing;
            }

            await Task.Delay(delay, clock, cancellationToken).ConfigureAwait(false);
            delay = delay * 2 < LongestDelay ? delay * 2 : LongestDelay;
        }
    }

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
