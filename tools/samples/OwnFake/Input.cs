using System.Text.Json;
using System.Text.RegularExpressions;

namespace OwnFake;

/// <summary>What a request asks for, checked as the documents say.</summary>
public sealed partial class Input
{
    private readonly JsonElement _members;

    public Input(ReadOnlyMemory<byte> body)
    {
        try
        {
            _members = body.IsEmpty ? JsonDocument.Parse("{}").RootElement : JsonDocument.Parse(body).RootElement;
        }
        catch (JsonException)
        {
            throw new Refusal("SerializationException", "The body is no JSON.");
        }

        if (_members.ValueKind != JsonValueKind.Object)
        {
            throw new Refusal("SerializationException", "The body is no object.");
        }
    }

    public string BucketName() =>
        Text("bucketName") is { Length: >= 3 and <= 54 } name && Name().IsMatch(name)
            ? name
            : throw new Refusal("InvalidInputException", "bucketName is no bucket's name.");

    public string Text(string member)
    {
        if (!_members.TryGetProperty(member, out var value) || value.ValueKind == JsonValueKind.Null)
        {
            throw new Refusal("InvalidInputException", $"{member} is missing.");
        }

        if (value.ValueKind != JsonValueKind.String)
        {
            throw new Refusal("SerializationException", $"{member} is no string.");
        }

        return value.GetString() is { } text && !string.IsNullOrWhiteSpace(text)
            ? text
            : throw new Refusal("InvalidInputException", $"{member} is blank.");
    }

    [GeneratedRegex(@"\A[a-z0-9][a-z0-9-]{1,52}[a-z0-9]\z")]
    private static partial Regex Name();
}
