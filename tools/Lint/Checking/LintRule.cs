using LightsailContract.Model;

namespace LightsailContract.Lint.Checking;

/// <summary>One thing that is legal in a contract and probably a mistake.</summary>
internal abstract class LintRule
{
    /// <summary>The id and the texts.</summary>
    public abstract FindingRule Rule { get; }

    /// <summary>Where the contract has it.</summary>
    /// <param name="context">One service.</param>
    public abstract IEnumerable<LintIssue> Check(LintContext context);

    /// <summary>A rule of this class; all are warnings, because the contract can be used.</summary>
    /// <param name="id">The id: <c>LSC4</c> and three digits.</param>
    /// <param name="title">What is wrong, in a few words.</param>
    /// <param name="message">The message, with places <c>{0}</c> … to fill.</param>
    /// <param name="description">Why it is a mistake and how to fix it.</param>
    protected static FindingRule Warning(string id, string title, string message, string description) =>
        new(id, title, message, FindingSeverity.Warning, description);
}
