using LightsailContract.Model;

namespace LightsailContract.Reader.Checks;

/// <summary>Each invariant names parts that exist, at places where they can be observed.</summary>
internal static class InvariantCheck
{
    public static void Run(CheckContext context)
    {
        foreach (var invariant in context.Contract.Invariants)
        {
            var place = new InvariantPlace(context, invariant.Header.Id);
            switch (invariant)
            {
                case QuotaInvariant quota:
                    CheckQuota(context, quota, place);
                    break;
                case VisibilityInvariant visibility:
                    CheckVisibility(visibility, place);
                    break;
                case SecrecyInvariant secrecy:
                    place.RequireMemberInOutputs(secrecy.Member);
                    break;
                case SentinelInvariant sentinel:
                    SentinelCheck.Run(context, sentinel, place);
                    break;
                case UniquenessInvariant uniqueness:
                    place.RequireMemberInOutput(uniqueness.Member, uniqueness.Operation, "operation");
                    break;
                case StabilityInvariant stability:
                    CheckStability(stability, place);
                    break;
                case EchoInvariant echo:
                    CheckEcho(context, echo, place);
                    break;
                case PresenceInvariant presence:
                    CheckPresence(context, presence, place);
                    break;
                case ConstantInvariant constant:
                    CheckConstant(context, constant, place);
                    break;
                case OrderingInvariant ordering:
                    CheckOrdering(context, ordering, place);
                    break;
                case IsolationInvariant isolation:
                    place.RequireCall(isolation.Resource, "list", resource => resource.List);
                    break;
                default:
                    throw new NotSupportedException($"No check is known for {invariant.GetType().Name}.");
            }
        }
    }

    private static void CheckQuota(CheckContext context, QuotaInvariant quota, InvariantPlace place)
    {
        if (place.RequireCall(quota.Resource, "create", resource => resource.Create) is { Quota: null } resource)
        {
            context.Report(ReaderRules.ResourceLacksQuota, place.At("resource"), place.Id, resource.Name);
        }
    }

    private static void CheckVisibility(VisibilityInvariant visibility, InvariantPlace place)
    {
        place.RequireScope(visibility.PresentIn, "presentIn", visibility.AbsentFrom, "absentFrom");
        place.RequireMember(visibility.Member);
        foreach (var operation in visibility.PresentIn)
        {
            place.RequireInOutput(visibility.Member.Structure, operation, "presentIn", operation);
        }
    }

    private static void CheckStability(StabilityInvariant stability, InvariantPlace place)
    {
        var resource = place.RequireCall(stability.Resource, "list", known => known.List);
        foreach (var member in stability.Members)
        {
            if (place.RequireMember(member, "members", member.ToString()) && resource?.List is { } list)
            {
                place.RequireInOutput(member.Structure, list.Operation, "members", member.ToString());
            }
        }
    }

    private static void CheckEcho(CheckContext context, EchoInvariant echo, InvariantPlace place)
    {
        if (context.RequireOperation(echo.Operation, place.At("operation")) is { } operation)
        {
            MemberPathWalk.Run(context, operation, "request", echo.Request, place.At("request"));
            MemberPathWalk.Run(context, operation, "response", echo.Response, place.At("response"));
        }
    }

    private static void CheckPresence(CheckContext context, PresenceInvariant presence, InvariantPlace place)
    {
        if (context.RequireOperation(presence.Operation, place.At("operation")) is { } operation)
        {
            MemberPathWalk.Run(context, operation, "response", presence.Response, place.At("response"));
        }
    }

    private static void CheckConstant(CheckContext context, ConstantInvariant constant, InvariantPlace place)
    {
        if (
            context.RequireOperation(constant.Operation, place.At("operation")) is { } operation
            && MemberPathWalk.Run(context, operation, "response", constant.Response, place.At("response")) is { } member
        )
        {
            ValueCheck.Run(context, member, place.At("value"), ValueRules.Constraints);
        }
    }

    private static void CheckOrdering(CheckContext context, OrderingInvariant ordering, InvariantPlace place)
    {
        if (context.RequireShape(ordering.Structure, place.At("structure")) is not { } shape)
        {
            return;
        }

        place.RequireInOutputs(ordering.Structure, "structure");
        CheckTimestamp(context, shape, ordering.Earlier, place.At("earlier"));
        CheckTimestamp(context, shape, ordering.Later, place.At("later"));
    }

    private static void CheckTimestamp(CheckContext context, Shape shape, string name, string[] path)
    {
        if (
            context.RequireMember(shape, name, path) is { } member
            && context.Contract.FindShape(member.Target) is { } target
            && !target.IsTimestamp()
        )
        {
            context.Report(ReaderRules.WrongMemberType, path, name, "a timestamp", ShapeKind.WithArticle(target));
        }
    }
}
