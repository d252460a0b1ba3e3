using System.IO.Compression;

namespace LightsailContract.Conformance.Endpoints.Variants;

/// <summary>How answers travel.</summary>
internal static class HttpVariants
{
    public static VariantSet All()
    {
        var variants = new VariantSet(needConnection: true);
        variants.Add("chunked", "Answers come in chunks.", all => all with { Send = Sending.ChunkedAsync });
        variants.Add(
            "chunked-bytewise",
            "Answers come in small pieces.",
            all => all with { Send = Sending.PiecewiseAsync }
        );
        variants.Add("slow", "Answers take a while.", all => all with { Send = Sending.SlowlyAsync });
        variants.Add(
            "connection-closed",
            "Every answer closes its connection.",
            all => all with { Send = Sending.ClosingAsync }
        );
        variants.Both(
            "gzip",
            "Answers are compressed where the client allows it.",
            Encoded("gzip", to => new GZipStream(to, CompressionLevel.Fastest))
        );
        variants.Both(
            "brotli",
            "Answers are compressed where the client allows it.",
            Encoded("br", to => new BrotliStream(to, CompressionLevel.Fastest))
        );
        variants.Both(
            "deflate",
            "Answers are compressed where the client allows it.",
            Encoded("deflate", to => new ZLibStream(to, CompressionLevel.Fastest))
        );
        variants.Both(
            "charset",
            "Media types name a charset.",
            Headers(headers => headers["Content-Type"] += "; charset=utf-8")
        );
        variants.Both(
            "media-type-upper-case",
            "Media types are in upper case.",
            Headers(headers => headers["Content-Type"] = headers["Content-Type"].ToUpperInvariant())
        );
        variants.Both("headers-lower-case", "Headers' names are in lower case.", Headers(Lower));
        variants.Both("headers-more", "Answers have headers that nobody asked for.", Headers(AddMore));
        variants.Both(
            "request-id-any-text",
            "Request ids are no UUIDs.",
            Headers(headers => headers["x-amzn-RequestId"] = "7Z/req+1=")
        );
        variants.Both("throttled-400", "A call is throttled now and then.", Throttled(400));
        variants.Lightsail("throttled-429", "A call is throttled now and then.", Throttled(429));
        variants.Both(
            "throttled-before-the-service",
            "What stands before the service throttles, in a form of its own.",
            service =>
                Throttled(429)(service)
                    .EditBytes(
                        (_, answer) =>
                        {
                            if (answer.Status == 429)
                            {
                                answer.Headers.Clear();
                                answer.Headers["Content-Type"] = "text/plain";
                                answer.Headers["x-amzn-ErrorType"] = "TooManyRequestsException";
                                answer.Body = "Too many requests"u8.ToArray();
                            }
                        }
                    )
        );
        variants.Both(
            "turned-away-before-the-service",
            "What stands before the service turns away what is no call, with errors of its own.",
            service =>
                service.EditBytes(
                    (call, answer) =>
                    {
                        if (call.Problem?.Kind is ProblemKind.WrongMethod or ProblemKind.WrongContentType)
                        {
                            answer.Headers.Clear();
                            answer.Status = call.Problem.Kind == ProblemKind.WrongMethod ? 405 : 415;
                            answer.Headers["x-amzn-ErrorType"] = "NotAllowedHereException";
                            answer.Body = [];
                        }
                    }
                )
        );
        variants.Both(
            "unavailable",
            "The service is unavailable now and then.",
            service =>
                Throttled(503)(service)
                    .Answering(ProblemKind.Throttled, error => error with { Code = "ServiceUnavailable", Status = 503 })
        );
        variants.Iam(
            "throttled-503",
            "A call is throttled now and then, which is the sender's fault.",
            service =>
                Throttled(503)(service)
                    .EditXmlErrors(
                        (call, draft) =>
                            draft.All("Type")[0].Value =
                                call.Problem!.Kind == ProblemKind.Internal ? "Receiver" : "Sender"
                    )
        );
        return variants;
    }

    private static Func<ServiceBehaviour, ServiceBehaviour> Headers(Action<Dictionary<string, string>> edit) =>
        service => service.EditBytes((_, answer) => edit(answer.Headers));

    private static void Lower(Dictionary<string, string> headers)
    {
        foreach (var (name, value) in headers.ToList())
        {
            headers.Remove(name);
            headers[name.ToLowerInvariant()] = value;
        }
    }

    private static void AddMore(Dictionary<string, string> headers)
    {
        headers["Date"] = "Sun, 22 Nov 2026 06:00:00 GMT";
        headers["Cache-Control"] = "no-store";
        headers["Set-Cookie"] = "session=1; HttpOnly";
        headers["x-amz-apigw-id"] = "abc=";
        headers["Vary"] = "Accept-Encoding";
    }

    private static Func<ServiceBehaviour, ServiceBehaviour> Encoded(string name, Func<Stream, Stream> encode) =>
        service =>
            service.EditBytes(
                (call, answer) =>
                {
                    if (call.Header("Accept-Encoding").Contains(name, StringComparison.OrdinalIgnoreCase))
                    {
                        using var encoded = new MemoryStream();
                        using (var stream = encode(encoded))
                        {
                            stream.Write(answer.Body);
                        }

                        answer.Body = encoded.ToArray();
                        answer.Headers["Content-Encoding"] = name;
                    }
                }
            );

    private static Func<ServiceBehaviour, ServiceBehaviour> Throttled(int status) =>
        service =>
            service.Answering(ProblemKind.Throttled, error => error with { Status = status }) with
            {
                Before = call =>
                {
                    service.Before(call);
                    if (call.Number % 97 == 0)
                    {
                        throw new ProblemException(ProblemKind.Throttled);
                    }
                },
            };
}
