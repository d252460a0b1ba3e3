using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Resources;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Rules.Lifecycle;

/// <summary>The more-results flag agrees with the token. Some clients use the flag, others the token.</summary>
internal sealed class PageTellsMore(RuleInfo info, ResourceModel resource, Pagination paging) : Rule(info)
{
    public override void ObserveListing(Listing listing, IRunView run, CheckRecorder recorder)
    {
        for (var i = 0; i < listing.Pages.Count; i++)
        {
            if (Document(listing.Pages[i])?.Find(paging.MoreResults!) is not { } told || Read(told) is not { } more)
            {
                continue;
            }

            var isLast = i == listing.Pages.Count - 1;
            // A further page without items is legal, also if the flag is false.
            var follow = listing.Pages.Skip(i + 1).Any(page => HoldsAny(page));
            recorder.Check(
                this,
                more ? !isLast : !follow,
                () =>
                    more
                        ? $"{paging.MoreResults} is true, but no {paging.OutputToken} leads to another page."
                        : $"{paging.MoreResults} is false, but {paging.OutputToken} leads to more items.",
                [.. listing.Pages.Take(i + 1)]
            );
        }
    }

    private bool HoldsAny(Exchange page) => Document(page) is { } document && resource.ListedItems(document).Count > 0;

    private static WireMap? Document(Exchange page) => (page.Parsed as ParsedResponse.Success)?.Document;

    private static bool? Read(WireValue value) =>
        value switch
        {
            WireBoolean boolean => boolean.Value,
            WireText { Value: "true" } => true,
            WireText { Value: "false" } => false,
            _ => null,
        };
}
