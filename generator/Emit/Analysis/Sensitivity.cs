using LightsailContract.Model;

namespace LightsailContract.Emit.Analysis;

/// <summary>What must not be printed: what the model marks as sensitive, and the contract's secrets.</summary>
internal sealed class Sensitivity(Contract contract)
{
    private readonly HashSet<MemberPath> _secrets = [.. contract.Secrets];

    /// <summary>Whether a member's value stays out of printed text; a list or map stays out if its elements do.</summary>
    public bool Hides(Shape owner, Member member) =>
        member.Traits.Sensitive
        || _secrets.Contains(new MemberPath(owner.Name, member.Name))
        || Hides(member.Target, 0);

    private bool Hides(string target, int depth)
    {
        var shape = contract.GetShape(target);
        if (shape.Traits.Sensitive || depth > MaxNesting)
        {
            return true;
        }

        return shape switch
        {
            ListShape list => list.Member.Traits.Sensitive || Hides(list.Member.Target, depth + 1),
            MapShape map => map.Key.Traits.Sensitive
                || map.Value.Traits.Sensitive
                || Hides(map.Key.Target, depth + 1)
                || Hides(map.Value.Target, depth + 1),
            _ => false,
        };
    }

    // Lists of lists end somewhere in a contract that was read; if they do not, silence is safe.
    private const int MaxNesting = 64;
}
