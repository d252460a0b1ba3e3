using System.Text;
using FsCheck;
using FsCheck.Fluent;
using LightsailContract.Tests;

namespace LightsailContract.Signing.Tests;

public sealed class TamperingTests
{
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(Soak.Count(slice: 200, soak: 1_000));

    private static Gen<SigningRequest> Requests =>
        from body in ArbMap.Default.GeneratorFor<byte[]>()
        from segments in ArbMap.Default.GeneratorFor<NonEmptyString[]>()
        from headers in ArbMap.Default.GeneratorFor<NonNull<string>[]>()
        select Fixtures.Request() with
        {
            Path = "/" + string.Join('/', segments.Select(segment => Uri.EscapeDataString(Printable(segment.Get)))),
            Query = string.Join(
                '&',
                segments.Select((segment, index) => $"p{index}={Uri.EscapeDataString(Printable(segment.Get))}")
            ),
            Headers =
            [
                .. Fixtures.Request().Headers,
                .. headers.Select(
                    (value, index) => new KeyValuePair<string, string>($"X-Amz-Meta-{index}", Printable(value.Get))
                ),
            ],
            Body = body,
        };

    [Fact]
    public void What_is_signed_verifies() =>
        Prop.ForAll(
                Arb.From(Requests),
                request => Fixtures.Verifier().Verify(Fixtures.Signed(request)).Fault == SignatureFault.None
            )
            .Check(Many);

    [Fact]
    public void A_changed_body_is_refused() =>
        Prop.ForAll(
                Arb.From(Requests),
                Arb.From(Gen.Choose(0, 4096)),
                (request, place) =>
                {
                    var signed = Fixtures.Signed(request);
                    return IsRefused(signed with { Body = Flip(signed.Body.ToArray(), place) });
                }
            )
            .Check(Many);

    [Fact]
    public void A_changed_header_is_refused() =>
        Prop.ForAll(
                Arb.From(Requests),
                Arb.From(Gen.Choose(0, 4096)),
                (request, place) =>
                {
                    var signed = Fixtures.Signed(request);
                    var name = signed.Headers[place % signed.Headers.Count].Key;
                    return IsRefused(signed.WithHeader(name, value => value + "x"))
                        && IsRefused(signed.Without(name))
                        && IsRefused(signed with { Headers = [.. signed.Headers, new("X-Amz-Extra", "x")] });
                }
            )
            .Check(Many);

    [Fact]
    public void A_changed_method_path_or_query_is_refused() =>
        Prop.ForAll(
                Arb.From(Requests),
                request =>
                {
                    var signed = Fixtures.Signed(request);
                    return IsRefused(signed with { Method = "PUT" })
                        && IsRefused(signed with { Path = signed.Path + "x" })
                        && IsRefused(signed with { Query = signed.Query + "&x" });
                }
            )
            .Check(Many);

    [Fact]
    public void Any_bytes_for_a_header_are_refused_without_an_exception() =>
        Prop.ForAll(
                ArbMap.Default.ArbFor<string>(),
                text =>
                    IsRefused(
                        Fixtures
                            .Signed()
                            .WithHeader("Authorization", value => value.Insert(value.Length / 2, "x" + text))
                    )
                    && IsRefused(Fixtures.Signed().WithHeader("Authorization", _ => text ?? ""))
                    && IsRefused(Fixtures.Signed().WithHeader("X-Amz-Date", _ => text ?? ""))
            )
            .Check(Many);

    private static bool IsRefused(SigningRequest request) => !Fixtures.Verifier().Verify(request).IsValid;

    private static byte[] Flip(byte[] body, int place)
    {
        if (body.Length == 0)
        {
            return [0];
        }

        body[place % body.Length] ^= 1;
        return body;
    }

    private static string Printable(string text) =>
        Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(new string([.. text.Where(c => !char.IsControl(c))])));
}
