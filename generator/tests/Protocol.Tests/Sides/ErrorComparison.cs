using System.Text.Json;
using LightsailContract.Model;
using LightsailContract.Protocol.Tests.Cases;
using LightsailContract.Protocol.Tests.Emission;
using LightsailContract.Protocol.Tests.Values;
using LightsailContract.Runtime;

namespace LightsailContract.Protocol.Tests.Sides;

/// <summary>Compares the exception that a client threw with the error that the case documents.</summary>
internal static class ErrorComparison
{
    public static void Compare(
        EmittedService service,
        Operation operation,
        ProtocolCase it,
        JsonElement members,
        ContractException thrown
    )
    {
        thrown.ErrorCode.Should().Be(it.Get("errorCode").GetString());
        thrown.StatusCode.Should().Be(it.Get("response", "status_code").GetInt32());
        thrown.Operation.Should().Be(operation.Name);
        if (it.Get("errorMessage") is { ValueKind: JsonValueKind.String } message)
        {
            thrown.WireMessage.Should().Be(message.GetString());
        }

        CompareMembers(service, Declared(service, operation, thrown.ErrorCode), members, thrown);
    }

    /// <summary>The structure of the operation's error with that code.</summary>
    public static StructureShape Declared(EmittedService service, Operation operation, string code) =>
        operation
            .Errors.Select(service.Contract.GetStructure)
            .Single(error => error.Error!.Code == code || error.Error.FormerCode == code || error.Name == code);

    /// <summary>Compares the modelled members.</summary>
    public static void CompareMembers(
        EmittedService service,
        StructureShape error,
        JsonElement members,
        ContractException thrown
    )
    {
        thrown.Should().BeOfType(service.Shape(error.Name));
        var expected = new ValueFactory(service).Error(error, members);
        foreach (var member in error.Members)
        {
            if (
                service.Shape(error.Name).GetProperty(service.Names.Member(error, member)) is
                { CanWrite: true } property
            )
            {
                property.GetValue(thrown).Should().Be(property.GetValue(expected), member.Name);
            }
        }

        thrown.WireMessage.Should().Be(expected.WireMessage);
    }
}
