using System.Text;
using System.Text.RegularExpressions;
using LightsailContract.Model;

namespace LightsailContract.Docs.Samples;

/// <summary>A call as a command of the AWS CLI.</summary>
internal sealed partial class CliSample(Contract contract)
{
    private readonly JsonSample _json = new(contract, onlyRequired: true);
    private readonly SampleMembers _members = new(contract, onlyRequired: true);

    public string Write(Operation operation)
    {
        var command = new StringBuilder("aws ");
        command.Append(contract.Settings.EndpointPrefix ?? contract.Service.ToLowerInvariant());
        command.Append(' ').Append(KebabCase(operation.Name));
        if (operation.Input is { } input)
        {
            foreach (var member in _members.Of(contract.GetShape(input)))
            {
                command.Append(" \\\n  --").Append(KebabCase(member.Name));
                Append(command, member);
            }
        }

        return command.ToString();
    }

    private void Append(StringBuilder command, Member member)
    {
        var shape = contract.GetShape(member.Target);
        if (shape is SimpleShape { Type: SimpleType.Boolean })
        {
            // A flag; it has no value.
            return;
        }

        var text = shape.AllMembers().Any() ? _json.WriteMember(member) : SampleScalar.Of(contract, member);
        command.Append(' ').Append(Quote(text));
    }

    private static string Quote(string text) =>
        text.Length > 0 && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' or '/' or ':' or '=')
            ? text
            : $"'{text.Replace("'", "'\\''", StringComparison.Ordinal)}'";

    // A run of capitals is one word, as in DBInstance: db-instance.
    private static string KebabCase(string name) => WordStart().Replace(name, "-").ToLowerInvariant();

    [GeneratedRegex("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")]
    private static partial Regex WordStart();
}
