using LightsailContract.Conformance.Api;
using LightsailContract.Signing;

namespace LightsailContract.Conformance.Http;

/// <summary>Signs a request in a way that must not be taken.</summary>
/// <param name="request">The request.</param>
/// <param name="signer">Who would sign it.</param>
/// <param name="identity">What they would sign with.</param>
/// <param name="now">The time.</param>
internal delegate WireRequest SignRequest(
    WireRequest request,
    RequestSigner signer,
    Credentials identity,
    DateTimeOffset now
);
