using System.Text.Json;
using LightsailContract.Importers.Json;
using LightsailContract.Model;

namespace LightsailContract.Importers.Losses;

/// <summary>Visits every value of a JSON document, so that no fact can be forgotten.</summary>
internal static class LossWalk
{
    private static readonly LossKind NotSelected = new("not selected", "Only some operations were asked for.");

    /// <summary>All facts, and those that were not carried. A fact is a single value, or an object or array without content.</summary>
    /// <param name="root">The document, after it was read.</param>
    /// <param name="isLeftOut">Whether what is at a path was not selected, though it could be carried.</param>
    /// <param name="explain">The kind of the loss at a path, or null.</param>
    public static LossReport Of(
        JsonTree root,
        Func<IReadOnlyList<string>, bool> isLeftOut,
        Func<IReadOnlyList<string>, JsonTree, LossKind?> explain
    )
    {
        var (facts, losses, path) = (0, new List<Loss>(), new List<string>());
        Visit(root);
        return LossReport.Merge([new LossReport(facts, losses.ToEquatableArray())]);

        void Visit(JsonTree tree)
        {
            if (tree.LostAs is not null || !HasContent(tree))
            {
                facts++;
                var kind =
                    !tree.IsCarried ? explain(path, tree)
                    : isLeftOut(path) ? NotSelected
                    : null;
                if (!tree.IsCarried || kind is not null)
                {
                    losses.Add(new Loss(kind, Join(path), tree.Location));
                }

                return;
            }

            foreach (var (name, value) in tree.Kind == JsonValueKind.Object ? tree.Properties : [])
            {
                Enter(name, value);
            }

            foreach (var (index, item) in (tree.Kind == JsonValueKind.Array ? tree.Items : []).Index())
            {
                Enter($"[{index}]", item);
            }
        }

        void Enter(string step, JsonTree value)
        {
            path.Add(step);
            Visit(value);
            path.RemoveAt(path.Count - 1);
        }
    }

    private static bool HasContent(JsonTree tree) =>
        (tree.Kind == JsonValueKind.Object && tree.Properties.Count > 0)
        || (tree.Kind == JsonValueKind.Array && tree.Items.Count > 0);

    private static string Join(List<string> path) =>
        string.Join('.', path).Replace(".[", "[", StringComparison.Ordinal);
}
