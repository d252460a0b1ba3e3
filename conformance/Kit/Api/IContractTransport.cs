using LightsailContract.Conformance.Http;

namespace LightsailContract.Conformance.Api;

/// <summary>Carries requests to what is tested; calls may overlap.</summary>
/// <remarks>Over HTTP it is <see cref="HttpTransport"/>; an in-process server, a recorder or a mutating proxy is another.</remarks>
public interface IContractTransport
{
    /// <summary>Sends one request and gives its answer, whatever the status.</summary>
    /// <exception cref="TransportException">No complete answer came.</exception>
    Task<WireResponse> SendAsync(WireRequest request, CancellationToken cancellationToken);
}
