using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Protocols.AwsQuery;
using LightsailContract.Conformance.Tests.Support;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Tests.Wire;

public class AwsQueryProtocolTests
{
    private static readonly Contract Iam = Contracts.Iam.Contract;
    private static readonly AwsQueryProtocol Protocol = new(Iam);
    private static readonly Operation List = Iam.FindOperation("ListAccessKeys")!;
    private static readonly Operation Delete = Iam.FindOperation("DeleteAccessKey")!;

    [Fact]
    public void A_request_is_a_form_with_action_and_version()
    {
        var request = Protocol.Write(
            Delete,
            new WireMap([new("UserName", new WireString("a user+=")), new("AccessKeyId", WireNull.Instance)])
        );

        request.FindHeader("content-type").Should().StartWith("application/x-www-form-urlencoded");
        System
            .Text.Encoding.UTF8.GetString(request.Body.Span)
            .Should()
            .Be("Action=DeleteAccessKey&Version=2010-05-08&UserName=a%20user%2B%3D");
    }

    [Fact]
    public void Lists_and_structures_are_numbered()
    {
        var tag = new WireMap([new("Key", new WireString("k")), new("Value", new WireString("v"))]);
        var request = Protocol.Write(Iam.FindOperation("CreateUser")!, new WireMap([new("Tags", new WireList([tag]))]));

        System
            .Text.Encoding.UTF8.GetString(request.Body.Span)
            .Should()
            .EndWith("&Tags.member.1.Key=k&Tags.member.1.Value=v");
    }

    [Fact]
    public void An_answer_is_read_as_its_shapes_say()
    {
        var answer = (ParsedResponse.Success)
            Protocol.Read(
                List,
                LambdaTransport.Xml(
                    200,
                    """
                    <ListAccessKeysResponse xmlns="https://iam.amazonaws.com/doc/2010-05-08/">
                      <ListAccessKeysResult>
                        <AccessKeyMetadata>
                          <member><AccessKeyId>AKIA1</AccessKeyId><Extra>x</Extra></member>
                          <member><AccessKeyId>AKIA2</AccessKeyId></member>
                        </AccessKeyMetadata>
                        <IsTruncated>false</IsTruncated>
                      </ListAccessKeysResult>
                      <ResponseMetadata><RequestId>r-1</RequestId></ResponseMetadata>
                    </ListAccessKeysResponse>
                    """
                )
            );

        var keys = (WireList)answer.Document.Find("AccessKeyMetadata")!;
        keys.Items.Select(key => key.At("AccessKeyId").AsString()).Should().Equal("AKIA1", "AKIA2");
        keys.Items[0].At("Extra").AsString().Should().Be("x");
    }

    [Fact]
    public void An_empty_list_is_a_list() =>
        ((ParsedResponse.Success)Protocol.Read(List, Listing("<AccessKeyMetadata/>")))
            .Document.Find("AccessKeyMetadata")
            .Should()
            .BeOfType<WireList>()
            .Which.Items.Should()
            .BeEmpty();

    [Fact]
    public void A_list_of_other_elements_is_malformed() =>
        ((ParsedResponse.Success)Protocol.Read(List, Listing("<AccessKeyMetadata><item/></AccessKeyMetadata>")))
            .Document.Find("AccessKeyMetadata")
            .Should()
            .BeOfType<WireMalformed>();

    [Theory]
    [InlineData(
        "<ErrorResponse><Error><Type>Sender</Type><Code>NoSuchEntity</Code><Message>m</Message></Error><RequestId>r</RequestId></ErrorResponse>",
        "NoSuchEntity"
    )]
    [InlineData("<ErrorResponse xmlns='x'><Error><Code>Throttling</Code></Error></ErrorResponse>", "Throttling")]
    // Clients compare it as it is, so this is no known error.
    [InlineData("<ErrorResponse><Error><Code> Throttling </Code></Error></ErrorResponse>", " Throttling ")]
    public void An_error_is_found(string body, string code) =>
        Protocol
            .Read(Delete, LambdaTransport.Xml(404, body))
            .Should()
            .BeOfType<ParsedResponse.Failure>()
            .Which.Code.Should()
            .Be(code);

    [Theory]
    [InlineData("<Response><Errors><Error><Code>NoSuchEntity</Code></Error></Errors></Response>")]
    [InlineData("<ErrorResponse><Errors><Error><Code>NoSuchEntity</Code></Error></Errors></ErrorResponse>")]
    [InlineData("<!DOCTYPE a [<!ENTITY b 'c'>]><ErrorResponse><Error><Code>&b;</Code></Error></ErrorResponse>")]
    [InlineData("")]
    [InlineData("no xml")]
    public void An_error_elsewhere_is_unreadable(string body) =>
        Protocol.Read(Delete, LambdaTransport.Xml(400, body)).Should().BeOfType<ParsedResponse.Unreadable>();

    [Fact]
    public void No_output_means_an_empty_answer_will_do() =>
        Protocol.Read(Delete, LambdaTransport.Xml(200, "")).Should().BeOfType<ParsedResponse.Success>();

    [Fact]
    public void The_request_id_of_an_error_is_a_sibling_of_it() =>
        Protocol
            .RequestId(LambdaTransport.Xml(400, "<ErrorResponse><Error/><RequestId>r-9</RequestId></ErrorResponse>"))
            .Should()
            .Be("r-9");

    private static WireResponse Listing(string keys) =>
        LambdaTransport.Xml(
            200,
            $"<ListAccessKeysResponse><ListAccessKeysResult>{keys}</ListAccessKeysResult></ListAccessKeysResponse>"
        );
}
