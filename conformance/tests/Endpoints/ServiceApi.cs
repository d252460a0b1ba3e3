using LightsailContract.Conformance.Endpoints.Auth;
using LightsailContract.Conformance.Endpoints.Input;
using LightsailContract.Conformance.Endpoints.State;
using LightsailContract.Conformance.Endpoints.Wire;

namespace LightsailContract.Conformance.Endpoints;

/// <summary>The course of a call, the same for both services: recognise, verify, read, check, act, write.</summary>
internal abstract class ServiceApi<TResult>(
    ServiceBehaviour behaviour,
    SignatureCheck? signature,
    KeyStore store,
    IReadOnlyDictionary<string, MemberRule[]> table
)
{
    protected ServiceBehaviour Behaviour => behaviour;

    public async Task<Answer> AnswerAsync(Exchange call)
    {
        call.Store = store;
        Answer answer;
        try
        {
            answer = WriteResult(call, await RunAsync(call));
        }
        catch (ProblemException problem)
        {
            call.Problem = problem;
            behaviour.OnProblem(call);
            answer = WriteError(call, behaviour.Error(call, Describe(problem)));
        }

        behaviour.Raw(call, answer);
        return answer;
    }

    /// <summary>Finds the operation that a request names.</summary>
    protected abstract string Recognise(Exchange call);

    /// <summary>Reads the members that an operation knows.</summary>
    protected abstract InputDocument Read(Exchange call, IReadOnlyList<MemberRule> rules);

    protected abstract Task<TResult> ActAsync(Exchange call);

    protected abstract WireError Describe(ProblemException problem);

    protected abstract Answer WriteResult(Exchange call, TResult result);

    protected abstract Answer WriteError(Exchange call, WireError error);

    private async Task<TResult> RunAsync(Exchange call)
    {
        call.Operation = Recognise(call);
        behaviour.Before(call);
        if (!table.TryGetValue(call.Operation, out var members))
        {
            throw new ProblemException(ProblemKind.UnknownOperation, call.Operation);
        }

        if (call.IsTooLarge)
        {
            throw new ProblemException(ProblemKind.TooLarge);
        }

        signature?.Verify(call);
        var rules = members.Select(rule => behaviour.Input(call.Operation, rule)).ToList();
        call.Input = Read(call, rules).Map(behaviour.Normalise);
        call.Input.Check(rules);
        behaviour.Checked(call);
        return await ActAsync(call);
    }
}
