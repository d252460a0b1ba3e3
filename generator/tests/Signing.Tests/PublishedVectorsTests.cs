namespace LightsailContract.Signing.Tests;

public sealed class PublishedVectorsTests
{
    private const int Published = 38;

    public static TheoryData<string> Names =>
        SharedData.Vectors is { } folder
            ?
            [
                .. Directory
                    .GetDirectories(folder)
                    .Select(path => Path.GetFileName(path)!)
                    .Order(StringComparer.Ordinal),
            ]
            : [""];

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_step_is_as_published(string name)
    {
        Assert.SkipWhen(SharedData.Vectors is null, SharedData.Missing);
        var vector = SigningVector.Read(Path.Combine(SharedData.Vectors!, name));

        var signed = SigV4.Sign(vector.Request, vector.Credentials, vector.Scope, vector.Time, vector.Options);

        signed.CanonicalRequest.Should().Be(vector.CanonicalRequest);
        signed.StringToSign.Should().Be(vector.StringToSign);
        signed.Signature.Should().Be(vector.Signature);
        signed.Headers[^1].Value.Should().Be(vector.Authorization);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_verifier_takes_what_is_published(string name)
    {
        Assert.SkipWhen(SharedData.Vectors is null, SharedData.Missing);
        var vector = SigningVector.Read(Path.Combine(SharedData.Vectors!, name));
        var signed = SigV4.Sign(vector.Request, vector.Credentials, vector.Scope, vector.Time, vector.Options);
        var verifier = new SigV4Verifier(
            vector.Scope,
            id => id == vector.Credentials.AccessKeyId ? vector.Credentials : null,
            new FixedTime(vector.Time),
            vector.Options
        );

        verifier
            .Verify(vector.Request.With(signed))
            .Should()
            .Be(new SignatureVerdict(SignatureFault.None, "AKIDEXAMPLE"));
    }

    [Fact]
    public void All_are_there()
    {
        Assert.SkipWhen(SharedData.Vectors is null, SharedData.Missing);
        Names.Should().HaveCount(Published);
    }
}
