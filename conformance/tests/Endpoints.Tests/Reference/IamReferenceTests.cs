namespace LightsailContract.Conformance.Endpoints.Tests.Reference;

public sealed class IamReferenceTests : EndpointTest
{
    [Fact]
    public async Task A_key_lives_from_create_to_delete()
    {
        await Client.FormAsync("CreateUser", ("UserName", "Bob"));
        var (created, body) = await Client.FormAsync("CreateAccessKey", ("UserName", "Bob"));
        var id = WireClient.Texts(body, "AccessKeyId").Single();

        created.Should().Be(200);
        WireClient.Texts(body, "SecretAccessKey").Should().ContainSingle();

        var listed = (await Client.FormAsync("ListAccessKeys", ("UserName", "Bob"))).Body;
        WireClient.Texts(listed, "AccessKeyId").Should().Equal(id);
        WireClient.Texts(listed, "SecretAccessKey").Should().BeEmpty();

        var delete = new[] { ("UserName", "Bob"), ("AccessKeyId", id) };
        (await Client.FormAsync("DeleteAccessKey", delete)).Status.Should().Be(200);
        (await Client.FormAsync("DeleteAccessKey", delete)).Status.Should().Be(404);
        (await Client.FormAsync("DeleteUser", ("UserName", "Bob"))).Status.Should().Be(200);
    }

    [Fact]
    public async Task A_third_key_is_refused()
    {
        await Client.FormAsync("CreateUser", ("UserName", "Eve"));
        await Client.FormAsync("CreateAccessKey", ("UserName", "Eve"));
        await Client.FormAsync("CreateAccessKey", ("UserName", "Eve"));

        var (status, body) = await Client.FormAsync("CreateAccessKey", ("UserName", "Eve"));

        status.Should().Be(409);
        WireClient.Texts(body, "Code").Should().Equal("LimitExceeded");
        body.Elements().Select(element => element.Name.LocalName).Should().Equal("Error", "RequestId");
    }

    [Fact]
    public async Task Without_a_user_name_the_callers_own_key_is_meant()
    {
        await Client.FormAsync("CreateUser", ("UserName", "Own"));
        var own = WireClient.Texts(
            (await Client.FormAsync("CreateAccessKey", ("UserName", "Own"))).Body,
            "AccessKeyId"
        );

        using var nobody = await Client.FormResponseAsync("DeleteAccessKey", null, ("AccessKeyId", own[0]));
        using var caller = await Client.FormResponseAsync("DeleteAccessKey", own[0], ("AccessKeyId", own[0]));

        ((int)nobody.StatusCode).Should().Be(400);
        ((int)caller.StatusCode).Should().Be(200);
    }

    [Fact]
    public async Task Keys_are_paged()
    {
        await Client.FormAsync("CreateUser", ("UserName", "Pager"));
        await Client.FormAsync("CreateAccessKey", ("UserName", "Pager"));
        await Client.FormAsync("CreateAccessKey", ("UserName", "Pager"));

        var first = (await Client.FormAsync("ListAccessKeys", ("UserName", "Pager"), ("MaxItems", "1"))).Body;
        var marker = WireClient.Texts(first, "Marker").Single();
        var second = (await Client.FormAsync("ListAccessKeys", ("UserName", "Pager"), ("Marker", marker))).Body;

        WireClient.Texts(first, "IsTruncated").Should().Equal("true");
        WireClient.Texts(second, "IsTruncated").Should().Equal("false");
        WireClient.Texts(first, "AccessKeyId").Concat(WireClient.Texts(second, "AccessKeyId")).Should().HaveCount(2);
    }

    [Theory]
    [InlineData("CreateAccessKey", "UserName", "nobody", 404, "NoSuchEntity")]
    [InlineData("CreateAccessKey", "UserName", "", 400, "ValidationError")]
    [InlineData("CreateAccessKey", "UserName", "white space", 400, "ValidationError")]
    [InlineData("ListAccessKeys", "MaxItems", "0", 400, "ValidationError")]
    [InlineData("ListAccessKeys", "MaxItems", "many", 400, "MalformedInput")]
    [InlineData("DeleteAccessKey", "AccessKeyId", "short", 400, "ValidationError")]
    [InlineData("NoSuchAction", "UserName", "Bob", 400, "InvalidAction")]
    public async Task What_is_wrong_is_refused(string action, string name, string value, int status, string code)
    {
        var answer = await Client.FormAsync(action, (name, value));

        answer.Status.Should().Be(status);
        WireClient.Texts(answer.Body, "Code").Should().Equal(code);
    }
}
