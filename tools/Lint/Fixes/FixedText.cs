using System.Text;

namespace LightsailContract.Lint.Fixes;

/// <summary>Applies fixes to a file's text.</summary>
public static class FixedText
{
    /// <summary>The text without the parts that fixes remove.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="removals">The fixes of this file. If two overlap, the outer one counts.</param>
    public static string Apply(string text, IEnumerable<Removal> removals)
    {
        var fixedText = new StringBuilder();
        var position = 0;
        foreach (var removal in removals.OrderBy(it => it.Start).ThenByDescending(it => it.End))
        {
            if (removal.Start >= position)
            {
                fixedText.Append(text, position, removal.Start - position);
            }

            position = Math.Max(position, removal.End);
        }

        return fixedText.Append(text, position, text.Length - position).ToString();
    }
}
