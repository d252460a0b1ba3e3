using LightsailContract.Model;

namespace LightsailContract.Cli;

/// <summary>A contract has an error. The message has one line for each finding, as compilers print it.</summary>
internal sealed class ContractException(IReadOnlyList<Finding> findings)
    : Exception(string.Join('\n', findings.Select(finding => finding.ToString())));
