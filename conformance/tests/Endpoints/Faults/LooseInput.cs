using LightsailContract.Conformance.Endpoints.Input;

namespace LightsailContract.Conformance.Endpoints.Faults;

/// <summary>Ways of taking inputs that the model forbids, each answered with success as if all were well.</summary>
internal static class LooseInput
{
    /// <summary>Takes owners' names that fit, and knows an owner for each.</summary>
    public static Func<ServiceBehaviour, ServiceBehaviour> Owners(string member, Func<string, bool> taken) =>
        service =>
            service
                .Rule(member, rule => rule with { Takes = taken })
                .Keys(store => store with { Knows = (ledger, owner) => taken(owner) || store.Knows(ledger, owner) });

    /// <summary>Takes ids that fit, and finds nothing wrong with deleting them.</summary>
    public static Func<ServiceBehaviour, ServiceBehaviour> Ids(string member, Func<string, bool> taken) =>
        service =>
            service
                .Rule(member, rule => rule with { Takes = taken })
                .Keys(store =>
                    store with
                    {
                        MayDelete = (ledger, owner, id) => taken(id) || store.MayDelete(ledger, owner, id),
                    }
                );

    /// <summary>Changes the rule of a member of the operations on keys.</summary>
    public static ServiceBehaviour Rule(
        this ServiceBehaviour service,
        string member,
        Func<MemberRule, MemberRule> change
    ) =>
        service with
        {
            Input = (operation, rule) => rule.Name == member && Op.IsOnKeys(operation) ? change(rule) : rule,
        };

    /// <summary>Removes all keys of the owner that a refused deletion names.</summary>
    public static ServiceBehaviour EmptyOnRefusedDelete(ServiceBehaviour service) =>
        service with
        {
            OnProblem = call =>
            {
                if (call.Problem!.Kind == ProblemKind.InvalidMember && Op.IsDelete(call.Operation))
                {
                    call.Store.Empty(call.Owner);
                }
            },
        };
}
