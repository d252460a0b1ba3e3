using LightsailContract.Model;

namespace LightsailContract.Cli;

/// <summary>A contract has an error; the message has one line a finding, as compilers print it.</summary>
internal sealed class ContractException(IReadOnlyList<Finding> findings)
    : Exception(string.Join('\n', findings.Select(finding => finding.ToString())));
