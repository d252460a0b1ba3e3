using System.Collections.Concurrent;
using System.Text;
using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Resources;
using LightsailContract.Conformance.Rules.Mutations;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Rules.Secrecy;

/// <summary>Puts an issued secret into later responses.</summary>
/// <param name="member">The member with the secret.</param>
/// <param name="inHeader">Whether it is in a header, in base64, instead of unchanged in the document.</param>
internal sealed class SecretReturns(MemberPath member, bool inHeader) : Mutation
{
    private readonly ConcurrentQueue<string> _issued = new();

    protected override WireResponse Alter(InterceptedCall call, WireResponse response)
    {
        if (call.Operation is null)
        {
            return response;
        }

        var answer = call.Read(response);
        var known = _issued.TryPeek(out var secret);
        foreach (
            var node in DocumentIndex.Build(call.Contract, call.Operation, answer).Find(member.Structure, member.Member)
        )
        {
            if (node.Value.AsString() is { } value)
            {
                _issued.Enqueue(value);
            }
        }

        return !known || answer is not ParsedResponse.Success success ? response
            : inHeader ? response with { Headers = [.. response.Headers, new WireHeader("x-debug", Hidden(secret!))] }
            : call.Operation.Output is null ? response
            : call.Success(success.Document.With("debug", new WireString(secret!)), response);
    }

    private static string Hidden(string secret) => Convert.ToBase64String(Encoding.UTF8.GetBytes(secret));
}
