using LightsailContract.Reader.Findings;

namespace LightsailContract.Reader.Parsing.Values;

/// <summary>Reads a value as a mapping of known keys.</summary>
internal static class ValueFields
{
    public static Fields? AsFields(this Value value, KeySet keys, Subject subject) =>
        Fields.Open(value.Node, value.Range, subject, keys, value.Sink);
}
