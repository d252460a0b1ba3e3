using System.Text.Json.Nodes;
using LightsailContract.Conformance.Endpoints.Auth;
using LightsailContract.Conformance.Endpoints.Input;
using LightsailContract.Conformance.Endpoints.State;
using LightsailContract.Conformance.Endpoints.Wire;

namespace LightsailContract.Conformance.Endpoints.Lightsail;

/// <summary>Lightsail over awsJson1_1.</summary>
internal sealed class LightsailApi : ServiceApi<JsonObject>
{
    private const string TargetPrefix = "Lightsail_20161128.";

    private readonly Dictionary<string, Func<Exchange, Task<JsonObject>>> _operations;

    public LightsailApi(ServiceBehaviour behaviour, SignatureCheck? signature, KeyStore store)
        : base(behaviour, signature, store, InputTables.Lightsail)
    {
        var log = new OperationLog();
        var keys = new LightsailKeys(store, log);
        var buckets = new LightsailBuckets(store, log, behaviour.PageSize);
        _operations = new(StringComparer.Ordinal)
        {
            ["CreateBucketAccessKey"] = keys.CreateAsync,
            ["GetBucketAccessKeys"] = keys.ListAsync,
            ["DeleteBucketAccessKey"] = keys.DeleteAsync,
            ["CreateBucket"] = buckets.CreateAsync,
            ["DeleteBucket"] = buckets.DeleteAsync,
            ["GetBuckets"] = buckets.ListAsync,
            ["GetOperation"] = buckets.GetRecordAsync,
        };
    }

    protected override string Recognise(Exchange call)
    {
        Behaviour.Requests.CheckForm(call, JsonDraft.MediaType);
        var target = call.Header("X-Amz-Target");
        var split = target.LastIndexOf('.') + 1;
        if (target.Length == 0)
        {
            return Behaviour.Requests.DefaultOperation ?? throw new ProblemException(ProblemKind.MissingOperation);
        }

        return Behaviour.Requests.IsContract(TargetPrefix, target[..split])
            ? target[split..]
            : throw new ProblemException(ProblemKind.UnknownOperation, target);
    }

    protected override InputDocument Read(Exchange call, IReadOnlyList<MemberRule> rules) =>
        JsonInputReader.Read(Behaviour.Requests.Body(call.Body), rules);

    protected override Task<JsonObject> ActAsync(Exchange call) => _operations[call.Operation](call);

    protected override WireError Describe(ProblemException problem) => LightsailErrors.Describe(problem);

    protected override Answer WriteResult(Exchange call, JsonObject result) =>
        Write(call, new JsonDraft(call, 200, result));

    protected override Answer WriteError(Exchange call, WireError error)
    {
        var body = new JsonObject { ["__type"] = error.Code, ["message"] = error.Message };
        return Write(call, new JsonDraft(call, error.Status, body) { Headers = { ["x-amzn-ErrorType"] = error.Code } });
    }

    private Answer Write(Exchange call, JsonDraft draft)
    {
        Behaviour.Json(call, draft);
        return draft.Write();
    }
}
