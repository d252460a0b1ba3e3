using System.Text;
using System.Text.Json;
using LightsailContract.Conformance.Endpoints.Input;

namespace LightsailContract.Conformance.Endpoints.Faults;

/// <summary>Readers that take for JSON what is none.</summary>
internal static class JsonRepair
{
    /// <summary>A body as it is where it can be read, and mended where it cannot.</summary>
    public static byte[] Mend(byte[] body, Func<string, string> mend)
    {
        var mended =
            body.Length > 0 && !IsJson(body) ? Encoding.UTF8.GetBytes(mend(Encoding.UTF8.GetString(body))) : body;
        return IsJson(mended) ? mended : body;
    }

    /// <summary>A body as it is, unless it holds a member that no operation has.</summary>
    /// <exception cref="ProblemException">It does.</exception>
    public static byte[] RefuseUnknown(byte[] body)
    {
        if (body.Length == 0 || !IsJson(body))
        {
            return body;
        }

        using var document = JsonDocument.Parse(body);
        var known = InputTables.Lightsail.Values.SelectMany(rules => rules).Select(rule => rule.Name);
        return
            document.RootElement.ValueKind != JsonValueKind.Object
            || !document.RootElement.EnumerateObject().Select(member => member.Name).Except(known).Any()
            ? body
            : throw new ProblemException(ProblemKind.InvalidMember);
    }

    /// <summary>Creates a key in every bucket whose name a text holds.</summary>
    public static void ActOnOwners(Exchange call, string text)
    {
        var named = call.Store.Read(ledger =>
            ledger.Owners.Keys.Where(owner => text.Contains($"\"{owner}\"", StringComparison.Ordinal)).ToList()
        );
        foreach (var owner in named)
        {
            call.Store.TryCreate(owner);
        }
    }

    private static bool IsJson(byte[] body)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
