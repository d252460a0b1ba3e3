using System.Text.Json.Nodes;
using System.Xml.Linq;
using LightsailContract.Conformance.Endpoints.State;
using LightsailContract.Conformance.Endpoints.Wire;

namespace LightsailContract.Conformance.Endpoints;

/// <summary>Changes of a service's behaviour in the few words that faults and variants are written in.</summary>
/// <remarks>Each comes after the changes made before it. Only operations on keys are edited: their fixtures stay correct.</remarks>
public static class ServiceEdits
{
    /// <summary>Changes the store.</summary>
    public static ServiceBehaviour Keys(this ServiceBehaviour service, Func<StoreRules, StoreRules> change) =>
        service with
        {
            Store = change(service.Store),
        };

    /// <summary>Edits every answer of the JSON protocol.</summary>
    public static ServiceBehaviour EditJson(this ServiceBehaviour service, Action<Exchange, JsonDraft> edit) =>
        service with
        {
            Json = (call, draft) =>
            {
                service.Json(call, draft);
                if (Op.IsOnKeys(call.Operation) || call.Problem is not null)
                {
                    edit(call, draft);
                }
            },
        };

    /// <summary>Edits the results of the operations that fit.</summary>
    public static ServiceBehaviour EditResult(
        this ServiceBehaviour service,
        Func<string, bool> operations,
        Action<Exchange, JsonDraft> edit
    ) =>
        service.EditJson(
            (call, draft) =>
            {
                if (draft.IsSuccess && operations(call.Operation))
                {
                    edit(call, draft);
                }
            }
        );

    /// <summary>Edits every access key that creates show.</summary>
    public static ServiceBehaviour EditCreated(this ServiceBehaviour service, Action<JsonObject> edit) =>
        service.EditResult(Op.IsCreate, (_, draft) => Each(draft.Keys, edit));

    /// <summary>Edits every access key that lists show.</summary>
    public static ServiceBehaviour EditListed(this ServiceBehaviour service, Action<JsonObject> edit) =>
        service.EditResult(Op.IsList, (_, draft) => Each(draft.Keys, edit));

    /// <summary>Edits every access key that is shown.</summary>
    public static ServiceBehaviour EditKeys(this ServiceBehaviour service, Action<JsonObject> edit) =>
        service.EditResult(_ => true, (_, draft) => Each(draft.Keys, edit));

    /// <summary>Edits every operation record that creates and deletes show.</summary>
    public static ServiceBehaviour EditRecords(this ServiceBehaviour service, Action<JsonObject> edit) =>
        service.EditResult(_ => true, (_, draft) => Each(draft.Records, edit));

    /// <summary>Edits every error of the JSON protocol.</summary>
    public static ServiceBehaviour EditErrors(this ServiceBehaviour service, Action<Exchange, JsonDraft> edit) =>
        service.EditJson(
            (call, draft) =>
            {
                if (call.Problem is not null)
                {
                    edit(call, draft);
                }
            }
        );

    /// <summary>Edits every answer of the query protocol.</summary>
    public static ServiceBehaviour EditXml(this ServiceBehaviour service, Action<Exchange, XmlDraft> edit) =>
        service with
        {
            Xml = (call, draft) =>
            {
                service.Xml(call, draft);
                if (Op.IsOnKeys(call.Operation) || call.Problem is not null)
                {
                    edit(call, draft);
                }
            },
        };

    /// <summary>Edits the query protocol's results of the operations that fit.</summary>
    public static ServiceBehaviour EditXmlResult(
        this ServiceBehaviour service,
        Func<string, bool> operations,
        Action<Exchange, XmlDraft> edit
    ) =>
        service.EditXml(
            (call, draft) =>
            {
                if (call.Problem is null && operations(call.Operation))
                {
                    edit(call, draft);
                }
            }
        );

    /// <summary>Edits every access key that the query protocol's results of the operations that fit show.</summary>
    public static ServiceBehaviour EditXmlKeys(
        this ServiceBehaviour service,
        Func<string, bool> operations,
        Action<XElement> edit
    ) => service.EditXmlResult(operations, (_, draft) => Each(draft.Keys, edit));

    /// <summary>Edits every error of the query protocol.</summary>
    public static ServiceBehaviour EditXmlErrors(this ServiceBehaviour service, Action<Exchange, XmlDraft> edit) =>
        service.EditXml(
            (call, draft) =>
            {
                if (call.Problem is not null)
                {
                    edit(call, draft);
                }
            }
        );

    /// <summary>Edits answers' bytes.</summary>
    public static ServiceBehaviour EditBytes(this ServiceBehaviour service, Action<Exchange, Answer> edit) =>
        service with
        {
            Raw = (call, answer) =>
            {
                service.Raw(call, answer);
                if (Op.IsOnKeys(call.Operation) || call.Problem is not null)
                {
                    edit(call, answer);
                }
            },
        };

    /// <summary>Answers a kind of problem by another error.</summary>
    public static ServiceBehaviour Answering(
        this ServiceBehaviour service,
        ProblemKind kind,
        Func<WireError, WireError> change
    ) =>
        service with
        {
            Error = (call, error) =>
                call.Problem!.Kind == kind ? change(service.Error(call, error)) : service.Error(call, error),
        };

    private static void Each<T>(IEnumerable<T> items, Action<T> edit)
    {
        foreach (var item in items.ToList())
        {
            edit(item);
        }
    }
}
