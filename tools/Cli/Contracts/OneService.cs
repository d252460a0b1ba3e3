using LightsailContract.Model;

namespace LightsailContract.Cli;

/// <summary>The contract of a command that takes one service at a time.</summary>
internal static class OneService
{
    /// <exception cref="UsageException">The files cannot be used, or describe several services.</exception>
    public static Contract Load(IReadOnlyList<string> files, Terminal terminal)
    {
        var services = ContractLoader.Load(files, terminal);
        return services is [var one]
            ? one.Contract
            : throw new UsageException(
                $"The files describe {services.Count} services: "
                    + $"{string.Join(", ", services.Select(each => each.Contract.Service))}. Name the files of one."
            );
    }
}
