using LightsailContract.Diff.Changes;
using LightsailContract.Model;

namespace LightsailContract.Diff.Kinds.Resources;

/// <summary>Another call creates, lists or deletes a resource, or with other input.</summary>
public sealed class LifecycleChanged()
    : ResourceKind(
        "lifecycle-changed",
        "Another call creates, lists or deletes a resource, or with other input.",
        new(Severity.Risk, Severity.Risk, Severity.None),
        "create"
    )
{
    private protected override IEnumerable<(string? Key, string Message)> Describe(Resource old, Resource current)
    {
        (string Key, LifecycleCall? Old, LifecycleCall? New)[] calls =
        [
            ("create", old.Create, current.Create),
            ("list", old.List, current.List),
            ("delete", old.Delete, current.Delete),
        ];
        return calls
            .Where(call => call.Old != call.New)
            .Select(call =>
                (
                    (string?)call.Key,
                    call.Old?.Operation != call.New?.Operation
                        ? $"the call to {call.Key} {Values.Changed(call.Old?.Operation, call.New?.Operation)}"
                        : $"the call to {call.Key} has another item or other fixed input"
                )
            );
    }
}
