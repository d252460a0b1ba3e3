using LightsailContract.Conformance.Api;
using LightsailContract.Signing;

namespace LightsailContract.Conformance.Http;

/// <summary>Signs a request in a way that must be refused.</summary>
/// <param name="request">The request.</param>
/// <param name="signer">The signer.</param>
/// <param name="identity">The credentials.</param>
/// <param name="now">The time.</param>
internal delegate WireRequest SignRequest(
    WireRequest request,
    RequestSigner signer,
    Credentials identity,
    DateTimeOffset now
);
