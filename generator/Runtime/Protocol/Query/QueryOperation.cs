using System.Xml;

namespace LightsailContract.Runtime.Protocol;

/// <summary>An operation in awsQuery.</summary>
/// <param name="protocol">The service's protocol.</param>
/// <param name="name">The operation's name, as it is on the wire.</param>
/// <param name="input">How the input travels.</param>
/// <param name="output">How the output travels; null if there is none.</param>
public sealed class QueryOperation<TInput, TOutput>(
    QueryProtocol protocol,
    string name,
    FormCodec<TInput> input,
    XmlCodec<TOutput>? output
) : ContractOperation<TInput, TOutput>(protocol, name)
{
    private const int MaxViolations = 20;

    internal override ContractRequest WriteRequest(TInput value)
    {
        var form = new FormSink();
        form.Write("Action", Name);
        form.Write("Version", protocol.Service.ApiVersion);
        input.Write(form, value);
        return new ContractRequest
        {
            HostPrefix = HostPrefix?.Invoke(value) ?? "",
            Headers = { { "Content-Type", protocol.RequestType } },
            Body = form.Body,
        };
    }

    internal override ContractResponse WriteResponse(TOutput value, string requestId)
    {
        using var xml = new XmlSink();
        xml.Start(Name + "Response", protocol.XmlNamespace);
        if (output is not null)
        {
            xml.Start(Name + "Result");
            output.Write(xml, value);
            xml.End();
        }

        xml.Start("ResponseMetadata");
        xml.Element("RequestId", requestId);
        xml.End();
        xml.End();
        return QueryProtocol.Response(200, requestId, xml.ToBody());
    }

    internal override TOutput ReadResponse(ContractResponse response, int maxDepth)
    {
        if (response.Body.IsEmpty && !HasOutputMembers)
        {
            return Nothing(maxDepth);
        }

        try
        {
            using var xml = XmlBody.Open(response.Body, maxDepth);
            return xml.Name == QueryProtocol.ErrorRoot ? throw protocol.ErrorOf(response, Name) : Read(xml, maxDepth);
        }
        catch (XmlException error)
        {
            // Not handed on: its message quotes the text, which may be secret.
            throw new ContractFormatException(
                $"XML nested at most {maxDepth} deep",
                -1,
                $"line {error.LineNumber}, column {error.LinePosition}"
            );
        }
    }

    // The document is read to its end: one that is cut short is not an answer, even if the part before the cut is readable.
    private TOutput Read(XmlSource xml, int maxDepth)
    {
        xml.Expect(Name + "Response");
        var (value, isRead) = (default(TOutput), false);
        var root = xml.Children();
        while (xml.NextChild(root))
        {
            if (output is not null && !isRead && xml.Name == Name + "Result")
            {
                (value, isRead) = (output.Read(xml), true);
            }
            else
            {
                xml.Skip();
            }
        }

        xml.End();
        return isRead ? value!
            : HasOutputMembers ? throw new ContractFormatException($"an element {Name}Result", -1, Name + "Response")
            : Nothing(maxDepth);
    }

    private TOutput Nothing(int maxDepth)
    {
        if (output is null)
        {
            return default!;
        }

        using var empty = XmlBody.Open(default, maxDepth);
        return output.Read(empty);
    }

    internal override InputReading<TInput> ReadRequest(ContractRequest request, int maxDepth)
    {
        var violations = new ViolationList(MaxViolations);
        if (!FormReader.TryRead(request.Body.Span, maxDepth, violations, out var form, out var reason))
        {
            return InputReading<TInput>.Broken(reason);
        }

        try
        {
            var value = input.Read(form);
            return violations.Count == 0
                ? InputReading<TInput>.Of(value)
                : new InputReading<TInput>(default, violations, null);
        }
        catch (ContractFormatException error)
        {
            return InputReading<TInput>.Wrong(error, error.Path);
        }
    }
}
