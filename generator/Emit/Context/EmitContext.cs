using LightsailContract.Emit.Analysis;
using LightsailContract.Emit.Constraints;
using LightsailContract.Emit.Naming;
using LightsailContract.Emit.Options;
using LightsailContract.Emit.Results;
using LightsailContract.Emit.Types;
using LightsailContract.Emit.Writing;
using LightsailContract.Model;

namespace LightsailContract.Emit.Context;

/// <summary>What every emitter works with, and where its files go.</summary>
internal sealed class EmitContext
{
    private readonly List<EmittedFile> _files = [];
    private readonly List<EmitFinding> _findings = [];

    public EmitContext(Contract contract, EmitOptions options)
    {
        Contract = contract;
        Options = options;
        Names = CSharpNames.For(contract);
        Types = new CSharpTypes(contract, options, Names);
        Sensitivity = new Sensitivity(contract);
        Citations = new Citations(contract);
        Constraints = new ConstraintFinder(contract, options, Citations);
        Rules = new RuleLocator(contract, Constraints);
        Reach = new WireReach(contract);
    }

    public Contract Contract { get; }

    public EmitOptions Options { get; }

    public CSharpNames Names { get; }

    public CSharpTypes Types { get; }

    public Sensitivity Sensitivity { get; }

    public Citations Citations { get; }

    public ConstraintFinder Constraints { get; }

    public RuleLocator Rules { get; }

    /// <summary>Which shapes travel which way.</summary>
    public WireReach Reach { get; }

    /// <summary><c>public</c> or <c>internal</c>.</summary>
    public string Access => Options.Public ? "public" : "internal";

    public bool Has(EmitParts part) => (Options.Parts & part) == part;

    /// <summary>Writes a file: its header, its namespace and what <paramref name="write"/> adds.</summary>
    /// <param name="name">The file's name without service and ending: <c>AccessKey</c>, <c>AccessKey.Json</c>.</param>
    /// <param name="write">Writes the declarations.</param>
    public void AddFile(string name, Action<SourceWriter> write)
    {
        var writer = new SourceWriter();
        FileHeader.Write(writer, Names.Service, Options.Namespace);
        write(writer);
        _files.Add(new EmittedFile($"{Names.Service}/{name}.g.cs", writer.ToString()));
    }

    public void Report(FindingRule rule, string path, params string[] arguments) =>
        _findings.Add(new EmitFinding(rule, path, EquatableArray.Of(arguments)));

    public EmitResult ToResult()
    {
        _files.Sort((left, right) => string.CompareOrdinal(left.HintName, right.HintName));
        return new EmitResult(_files.ToEquatableArray(), _findings.ToEquatableArray());
    }
}
