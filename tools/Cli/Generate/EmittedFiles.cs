using LightsailContract.Emit;
using LightsailContract.Emit.Options;
using LightsailContract.Emit.Results;
using LightsailContract.Reader;

namespace LightsailContract.Cli;

/// <summary>What the generator emits for services.</summary>
internal static class EmittedFiles
{
    /// <summary>The files of all services.</summary>
    /// <param name="services">The services.</param>
    /// <param name="root">The root namespace.</param>
    public static List<EmittedFile> Of(IEnumerable<ServiceResult> services, string root) =>
        [
            .. services.SelectMany(service =>
                ContractEmitter
                    .Emit(service.Contract, new EmitOptions(NamespaceText.ForService(root, service.Contract.Service)))
                    .Files
            ),
        ];
}
