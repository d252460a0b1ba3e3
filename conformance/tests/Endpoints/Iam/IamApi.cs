using System.Xml.Linq;
using LightsailContract.Conformance.Endpoints.Auth;
using LightsailContract.Conformance.Endpoints.Input;
using LightsailContract.Conformance.Endpoints.State;
using LightsailContract.Conformance.Endpoints.Wire;
using static LightsailContract.Conformance.Endpoints.Wire.XmlDraft;

namespace LightsailContract.Conformance.Endpoints.Iam;

/// <summary>IAM over awsQuery.</summary>
internal sealed class IamApi : ServiceApi<XElement?>
{
    private const string ApiVersion = "2010-05-08";
    private const string FormType = "application/x-www-form-urlencoded";

    private readonly Dictionary<string, Func<Exchange, Task<XElement?>>> _operations;

    public IamApi(ServiceBehaviour behaviour, SignatureCheck? signature, KeyStore store)
        : base(behaviour, signature, store, InputTables.Iam)
    {
        var keys = new IamKeys(store, behaviour);
        var users = new IamUsers(store);
        _operations = new(StringComparer.Ordinal)
        {
            ["CreateUser"] = users.CreateAsync,
            ["DeleteUser"] = users.DeleteAsync,
            ["CreateAccessKey"] = keys.CreateAsync,
            ["ListAccessKeys"] = keys.ListAsync,
            ["DeleteAccessKey"] = keys.DeleteAsync,
        };
    }

    protected override string Recognise(Exchange call)
    {
        Behaviour.Requests.CheckForm(call, FormType);
        if (call.IsTooLarge)
        {
            throw new ProblemException(ProblemKind.TooLarge);
        }

        var fields = FormReader.Read(Behaviour.Requests.Body(call.Body));
        var action =
            fields.GetValueOrDefault("Action")
            ?? Behaviour.Requests.DefaultOperation
            ?? throw new ProblemException(ProblemKind.MissingOperation);
        return Behaviour.Requests.IsContract(ApiVersion, fields.GetValueOrDefault("Version", ""))
            ? action
            : throw new ProblemException(ProblemKind.UnknownOperation, action);
    }

    protected override InputDocument Read(Exchange call, IReadOnlyList<MemberRule> rules)
    {
        var fields = FormReader.Read(Behaviour.Requests.Body(call.Body));
        foreach (var rule in rules.Where(rule => rule.Kind == MemberKind.Integer && !rule.AnyType))
        {
            if (fields.TryGetValue(rule.Name, out var text) && !int.TryParse(text, out _))
            {
                throw new ProblemException(ProblemKind.Malformed, rule.Name);
            }
        }

        return new InputDocument(fields);
    }

    protected override Task<XElement?> ActAsync(Exchange call) => _operations[call.Operation](call);

    protected override WireError Describe(ProblemException problem) => IamErrors.Describe(problem);

    protected override Answer WriteResult(Exchange call, XElement? result)
    {
        var metadata = Element("ResponseMetadata", Element("RequestId", call.RequestId));
        return Write(call, new XmlDraft(call, 200, Element(call.Operation + "Response", result, metadata)));
    }

    protected override Answer WriteError(Exchange call, WireError error)
    {
        var root = Element(
            "ErrorResponse",
            Element(
                "Error",
                Element("Type", error.IsSender ? "Sender" : "Receiver"),
                Element("Code", error.Code),
                Element("Message", error.Message)
            ),
            Element("RequestId", call.RequestId)
        );
        return Write(call, new XmlDraft(call, error.Status, root));
    }

    private Answer Write(Exchange call, XmlDraft draft)
    {
        Behaviour.Xml(call, draft);
        return draft.Write();
    }
}
