using LightsailContract.Model;
using LightsailContract.Reader.Findings;

namespace LightsailContract.Reader.Checks;

/// <summary>Inputs and outputs are structures, errors are errors.</summary>
internal static class OperationCheck
{
    public static void Run(CheckContext context)
    {
        foreach (var operation in context.Contract.Operations)
        {
            CheckStructure(context, operation, "input", operation.Input);
            CheckStructure(context, operation, "output", operation.Output);
            foreach (var error in operation.Errors)
            {
                CheckError(context, operation, error);
            }
        }
    }

    private static void CheckStructure(CheckContext context, Operation operation, string key, string? name)
    {
        string[] path = ["operations", operation.Name, key];
        if (name is null || context.RequireShape(name, path) is not { } shape)
        {
            return;
        }

        var subject = Subject.Key(key);
        if (shape is not StructureShape structure)
        {
            context.Report(ReaderRules.NotAStructure, path, subject, name, ShapeKind.WithArticle(shape));
        }
        else if (structure.Error is not null)
        {
            context.Report(ReaderRules.ErrorAsInput, path, subject, name);
        }
    }

    private static void CheckError(CheckContext context, Operation operation, string name)
    {
        string[] path = ["operations", operation.Name, "errors", name];
        switch (context.RequireShape(name, path))
        {
            case null or StructureShape { Error: not null }:
                break;
            case StructureShape:
                context.Report(ReaderRules.NotAnError, path, name);
                break;
            case { } other:
                context.Report(ReaderRules.NotAStructure, path, "an error", name, ShapeKind.WithArticle(other));
                break;
        }
    }
}
