using LightsailContract.Model;

namespace LightsailContract.Reader.Parsing.ShapeTraits;

/// <summary>The status of an error whose documents give none.</summary>
internal static class HttpStatuses
{
    private const int BadRequest = 400;
    private const int InternalServerError = 500;

    public static int Default(ErrorFault fault) => fault == ErrorFault.Server ? InternalServerError : BadRequest;
}
