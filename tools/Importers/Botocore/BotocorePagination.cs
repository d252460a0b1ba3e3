using System.Text.Json;
using LightsailContract.Importers.Json;
using LightsailContract.Model;

namespace LightsailContract.Importers.Botocore;

/// <summary>Reads <c>paginators-1.json</c>, which is beside a model.</summary>
internal sealed class BotocorePagination
{
    private readonly JsonFields _fields;
    private readonly ImportFindings _findings;
    private readonly JsonTree? _all;

    public BotocorePagination(JsonFields fields, ImportFindings findings, JsonTree? paginators)
    {
        _fields = fields;
        _findings = findings;
        _all =
            paginators is not null && fields.Expect(paginators, "the paginators", JsonValueKind.Object, "an object")
                ? fields.Object(paginators, "pagination")
                : null;
    }

    public Pagination? Of(string operation)
    {
        var json = _all is null ? null : _fields.Object(_all, operation);
        if (json is null)
        {
            return null;
        }

        var (input, output) = (One(json, "input_token", operation), One(json, "output_token", operation));
        var pagination =
            input is null || output is null
                ? null
                : new Pagination(input, output, One(json, "result_key", operation), One(json, "limit_key", operation))
                {
                    MoreResults = One(json, "more_results", operation),
                };
        if (pagination is null)
        {
            Lose(json);
        }

        return pagination;
    }

    private static void Lose(JsonTree json)
    {
        foreach (var value in json.Properties.Values)
        {
            value.Lose("paging by several members");
        }
    }

    /// <summary>A contract names one member; a list of them, or an expression, has no place in it.</summary>
    private string? One(JsonTree json, string name, string operation)
    {
        if (json[name] is { Kind: JsonValueKind.Array } list)
        {
            _findings.Add(ImportRules.NotCarried, list.Location, name, operation);
            list.Lose("paging by several members");
            return null;
        }

        return _fields.Text(json, name);
    }
}
