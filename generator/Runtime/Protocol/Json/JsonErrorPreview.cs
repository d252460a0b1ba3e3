using System.Text.Json;

namespace LightsailContract.Runtime.Protocol;

/// <summary>What identifies the error in a body, before its members are read.</summary>
internal static class JsonErrorPreview
{
    /// <summary>The members <c>__type</c>, <c>code</c> and <c>message</c>, those that are strings. Any body can be read.</summary>
    public static (string? Type, string? Code, string? Message) Read(ReadOnlySpan<byte> body, int maxDepth)
    {
        string? type = null,
            code = null,
            message = null;
        try
        {
            var json = new JsonSource(body, strict: false, maxDepth);
            json.Start();
            json.StartObject();
            while (json.NextMember())
            {
                if (json.IsMember("__type"u8))
                {
                    type = json.StringOrSkip();
                }
                else if (json.IsMember("code"u8) || json.IsMember("Code"u8))
                {
                    code = json.StringOrSkip();
                }
                else if (json.IsMember("message"u8) || json.IsMember("Message"u8) || json.IsMember("errorMessage"u8))
                {
                    message = json.StringOrSkip();
                }
                else
                {
                    json.Skip();
                }
            }
        }
        catch (Exception error) when (error is JsonException or ContractFormatException)
        {
            // An HTML page of a proxy, a body cut short: what was found so far still counts.
        }

        return (type, code, message);
    }
}
