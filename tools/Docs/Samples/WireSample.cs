using LightsailContract.Model;

namespace LightsailContract.Docs.Samples;

/// <summary>A call as it stands on the wire, without a signature.</summary>
internal sealed class WireSample(Contract contract)
{
    private readonly JsonSample _input = new(contract, onlyRequired: true);
    private readonly JsonSample _output = new(contract, onlyRequired: false);
    private readonly FormSample _form = new(contract);
    private readonly XmlSample _xml = new(contract);

    private bool IsQuery => contract.Settings.Protocol == Protocol.AwsQuery;

    private string ContentType =>
        contract.Settings.Protocol switch
        {
            Protocol.AwsJson10 => "application/x-amz-json-1.0",
            Protocol.AwsJson11 => "application/x-amz-json-1.1",
            _ => "application/x-www-form-urlencoded; charset=utf-8",
        };

    public string Request(Operation operation) =>
        IsQuery
            ? $"POST / HTTP/1.1\nContent-Type: {ContentType}\n\n{_form.Write(operation)}"
            : $"POST / HTTP/1.1\nContent-Type: {ContentType}\nX-Amz-Target: {contract.Settings.TargetPrefix}.{operation.Name}\n\n{_input.Write(operation.Input)}";

    public string Response(Operation operation) =>
        IsQuery
            ? $"HTTP/1.1 200 OK\nContent-Type: text/xml\n\n{_xml.Write(operation)}"
            : $"HTTP/1.1 200 OK\nContent-Type: {ContentType}\n\n{_output.Write(operation.Output)}";
}
