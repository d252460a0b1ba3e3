using LightsailContract.Emit.Context;
using LightsailContract.Emit.Writing;
using LightsailContract.Model;

namespace LightsailContract.Emit.Operations;

/// <summary>Says of a method what the contract says of its operation.</summary>
internal static class OperationDocs
{
    /// <summary>Writes the comment of a client's or handler's method, and its deprecation.</summary>
    public static void Write(
        SourceWriter writer,
        Operation operation,
        string errors,
        EmitContext context,
        bool hasContext = false
    )
    {
        var remarks = new List<string>();
        if (context.Citations.Titles(operation.Name) is { } titles)
        {
            remarks.Add($"Source: {XmlText.Sentence(titles)}");
        }

        DocComment.Write(
            writer,
            string.IsNullOrWhiteSpace(operation.Documentation)
                ? $"The operation {XmlText.Code(operation.Name)}."
                : XmlText.Sentence(operation.Documentation!),
            remarks
        );
        if (operation.Input is not null)
        {
            DocComment.Parameter(writer, "input", "What is asked for.");
        }

        if (hasContext)
        {
            DocComment.Parameter(writer, "context", "The request that asks for it.");
        }

        DocComment.Parameter(writer, "cancellationToken", "Ends the call.");

        if (errors.Length > 0)
        {
            foreach (var error in operation.Errors)
            {
                writer.Line($"/// <exception cref=\"{context.Types.Declared(error)}\">{errors}</exception>");
            }
        }

        Attributes.Obsolete(writer, operation.Deprecated);
    }
}
