using LightsailContract.Model;

namespace LightsailContract.Emit.Results;

/// <summary>What was emitted for a contract.</summary>
/// <param name="Files">The files, ordinally by hint name.</param>
/// <param name="Findings">What could not be emitted as the contract has it, and what was done instead.</param>
public sealed record EmitResult(EquatableArray<EmittedFile> Files, EquatableArray<EmitFinding> Findings);

/// <summary>One file of C#.</summary>
/// <param name="HintName">Its name, unique in the contract even where case does not count: <c>Lightsail/AccessKey.g.cs</c>.</param>
/// <param name="Text">The text; lines end with <c>\n</c>.</param>
public sealed record EmittedFile(string HintName, string Text);

/// <summary>Something in the contract that C# cannot have as it stands.</summary>
/// <param name="Rule">What kind of thing; one of <see cref="EmitRules"/>.</param>
/// <param name="Path">Where in the contract, as the reader's location map has it: <c>shapes/AccessKey/members/status</c>.</param>
/// <param name="Arguments">What fills the places of the rule's message.</param>
public sealed record EmitFinding(FindingRule Rule, string Path, EquatableArray<string> Arguments)
{
    /// <summary>The rule's message with its places filled.</summary>
    public string Message =>
        string.Format(
            System.Globalization.CultureInfo.InvariantCulture,
            Rule.MessageFormat,
            [.. Arguments.Select(argument => (object)argument)]
        );
}
