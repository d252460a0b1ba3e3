using LightsailContract.Emit.Results;
using LightsailContract.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace LightsailContract.Generator;

/// <summary>Turns a project's contract files into C#.</summary>
/// <remarks>
/// Its inputs are files and settings, never the compilation: an edit of C# leaves every step cached. Source and
/// diagnostics are two outputs, so that a rule that moves to another line re-emits nothing.
/// </remarks>
[Generator(LanguageNames.CSharp)]
public sealed class ContractGenerator : IIncrementalGenerator
{
    /// <inheritdoc />
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var settings = context
            .AnalyzerConfigOptionsProvider.Combine(context.ParseOptionsProvider)
            .Select(static (inputs, _) => SettingsReader.Read(inputs.Left, inputs.Right))
            .WithTrackingName(StepNames.Settings);

        var linked = context
            .AdditionalTextsProvider.Where(static text => InputFile.IsContract(text.Path))
            .Select(InputFile.Load)
            .WithTrackingName(StepNames.Files)
            .Select(Steps.Parse)
            .WithTrackingName(StepNames.Parse)
            .Collect()
            .WithTrackingName(StepNames.Collect)
            .Select(Steps.Link)
            .WithTrackingName(StepNames.Link);

        var emitted = linked
            .SelectMany(static (result, _) => result.Contracts)
            .WithTrackingName(StepNames.Contracts)
            .Combine(settings)
            .Select(static (inputs, cancellation) => Steps.Emit(inputs.Left, inputs.Right, cancellation))
            .WithTrackingName(StepNames.Emit);

        var files = emitted.SelectMany(static (result, _) => result.Files).WithTrackingName(StepNames.EmittedFiles);
        var diagnostics = linked
            .Combine(emitted.Collect())
            .Combine(settings)
            .Select(static (inputs, _) => Steps.Gather(inputs.Left.Left, inputs.Left.Right, inputs.Right))
            .WithTrackingName(StepNames.Diagnostics);

        var locked = context
            .AdditionalTextsProvider.Where(static text => InputFile.IsLock(text.Path))
            .Select(InputFile.Load)
            .Collect()
            .Combine(linked)
            .Select(static (inputs, cancellation) => LockStep.Check(inputs.Left, inputs.Right, cancellation))
            .WithTrackingName(StepNames.Locks);

        context.RegisterSourceOutput(files, AddSource);
        context.RegisterSourceOutput(locked, Report);
        context.RegisterSourceOutput(diagnostics, Report);
    }

    private static void AddSource(SourceProductionContext context, EmittedFile file) =>
        context.AddSource(file.HintName, SourceText.From(file.Text, System.Text.Encoding.UTF8));

    private static void Report(SourceProductionContext context, EquatableArray<Finding> findings)
    {
        foreach (var finding in findings)
        {
            context.ReportDiagnostic(DiagnosticFactory.Create(finding));
        }
    }
}
