using LightsailContract.Conformance.Http;

namespace LightsailContract.Conformance.Api;

/// <summary>Sends requests to the endpoint; calls may overlap.</summary>
/// <remarks>For HTTP there is <see cref="HttpTransport"/>. Others can call a server in process, or record or change
/// requests.</remarks>
public interface IContractTransport
{
    /// <summary>Sends one request and returns its response, with any status.</summary>
    /// <exception cref="TransportException">There was no complete response.</exception>
    Task<WireResponse> SendAsync(WireRequest request, CancellationToken cancellationToken);
}
