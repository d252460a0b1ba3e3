using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Protocols.AwsJson;
using LightsailContract.Conformance.Tests.Support;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Tests.Wire;

public class AwsJsonProtocolTests
{
    private static readonly Operation List = Contracts.Lightsail.Contract.FindOperation("GetBucketAccessKeys")!;
    private static readonly AwsJsonProtocol Protocol = new(Contracts.Lightsail.Contract, "1.1");

    [Fact]
    public void A_request_names_its_operation_and_media_type()
    {
        var request = Protocol.Write(List, new WireMap([new("bucketName", new WireString("a-bucket"))]));

        request.Method.Should().Be("POST");
        request.Path.Should().Be("/");
        request.FindHeader("x-amz-target").Should().Be("Lightsail_20161128.GetBucketAccessKeys");
        request.FindHeader("content-type").Should().Be("application/x-amz-json-1.1");
        System.Text.Encoding.UTF8.GetString(request.Body.Span).Should().Be("""{"bucketName":"a-bucket"}""");
    }

    [Theory]
    [InlineData("x-amzn-ErrorType", "NotFoundException", "{}", "NotFoundException")]
    [InlineData("x-amzn-errortype", "NotFoundException:http://internal.amazon.com/x/", "{}", "NotFoundException")]
    [InlineData("x-other", "", """{"__type":"NotFoundException"}""", "NotFoundException")]
    [InlineData("x-other", "", """{"__type":"com.amazonaws.lightsail#NotFoundException"}""", "NotFoundException")]
    [InlineData("x-other", "", """{"__type":"a.b#NotFoundException:http://x"}""", "NotFoundException")]
    [InlineData(
        "x-amzn-errortype",
        "InvalidInputException",
        """{"__type":"NotFoundException"}""",
        "InvalidInputException"
    )]
    public void An_error_is_found_where_the_protocol_allows_it(string header, string value, string body, string code)
    {
        var answer = Protocol.Read(List, LambdaTransport.Json(400, body, new WireHeader(header, value)));

        answer.Should().BeOfType<ParsedResponse.Failure>().Which.Code.Should().Be(code);
    }

    [Fact]
    public void A_modelled_member_named_code_is_no_discriminator()
    {
        var answer = Protocol.Read(List, LambdaTransport.Json(400, """{"code":"NotFoundException","message":"no"}"""));

        answer.Should().BeOfType<ParsedResponse.Unreadable>();
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("""{"__type":"com.amazonaws.lightsail#GetBucketAccessKeysResult"}""")]
    public void An_answer_may_be_empty_or_name_its_own_type(string body) =>
        Protocol.Read(List, LambdaTransport.Json(200, body)).Should().BeOfType<ParsedResponse.Success>();

    [Theory]
    [InlineData("""{"__type":"NotFoundException"}""")]
    [InlineData("""{"__type":"ThrottlingException"}""")]
    public void An_error_with_a_success_status_is_an_error(string body) =>
        Protocol.Read(List, LambdaTransport.Json(200, body)).Should().BeOfType<ParsedResponse.Failure>();

    [Theory]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("\"\\ud800\"")]
    [InlineData("{\"a\":\"\\ud800\"}")]
    [InlineData("<html></html>")]
    public void What_is_no_object_is_unreadable(string body) =>
        Protocol.Read(List, LambdaTransport.Json(200, body)).Should().BeOfType<ParsedResponse.Unreadable>();

    [Fact]
    public void Absent_and_null_are_told_apart()
    {
        var answer = (ParsedResponse.Success)Protocol.Read(List, LambdaTransport.Json(200, """{"a":null}"""));

        answer.Document.Find("a").Should().BeOfType<WireNull>();
        answer.Document.Find("b").Should().BeNull();
    }
}
