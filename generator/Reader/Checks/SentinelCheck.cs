using LightsailContract.Model;

namespace LightsailContract.Reader.Checks;

/// <summary>A sentinel's members exist, its values are of their types, and its structure is where it is promised.</summary>
internal static class SentinelCheck
{
    public static void Run(CheckContext context, SentinelInvariant sentinel, InvariantPlace place)
    {
        place.RequireScope(sentinel.In, "in", sentinel.NoDataIn, "noDataIn");
        if (context.RequireShape(sentinel.Structure, place.At("structure")) is not { } shape)
        {
            return;
        }

        foreach (var value in sentinel.Values)
        {
            var path = place.At("values", value.Member);
            if (context.RequireMember(shape, value.Member, path) is { } member)
            {
                ValueCheck.Run(context, member, path, ValueRules.Type);
            }
        }

        foreach (var operation in sentinel.In)
        {
            place.RequireInOutput(sentinel.Structure, operation, "in", operation);
        }

        foreach (var operation in sentinel.NoDataIn.Where(name => context.Contract.FindOperation(name) is not null))
        {
            place.RequireInOutput(sentinel.Structure, operation, "noDataIn", operation);
        }
    }
}
