using LightsailContract.Conformance.Http;

namespace LightsailContract.Conformance.Api;

/// <summary>Sends requests to the endpoint; calls may overlap.</summary>
/// <remarks>For HTTP there is <see cref="HttpTransport"/>. Others can call a server in process, or record or change
/// requests.</remarks>
public interface IContractTransport
{
    /// <summary>Values that it adds to requests and that nobody may see. A run takes them out of everything that it shows,
    /// for an endpoint can send them back. A transport that leads to another one has the other one's.</summary>
    IReadOnlyList<string> Secrets => [];

    /// <summary>Sends one request and gives its answer, for every status.</summary>
    /// <exception cref="TransportException">No complete answer came.</exception>
    Task<WireResponse> SendAsync(WireRequest request, CancellationToken cancellationToken);
}
