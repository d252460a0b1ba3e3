using LightsailContract.Model;
using LightsailContract.Reader.Findings;
using LightsailContract.Reader.Parsing.ShapeTraits;
using LightsailContract.Reader.Parsing.Values;

namespace LightsailContract.Reader.Parsing.Operations;

/// <summary>Reads the section <c>commonErrors</c>.</summary>
internal static class CommonErrorsParser
{
    public static readonly KeySet Keys = new("commonError", "code", "fault", "httpStatus", "role");

    public static readonly Choices<CommonErrorRole> Roles = new(
        ("serialization", CommonErrorRole.Serialization),
        ("validation", CommonErrorRole.Validation),
        ("unknownOperation", CommonErrorRole.UnknownOperation),
        ("throttling", CommonErrorRole.Throttling),
        ("signature", CommonErrorRole.Signature),
        ("internal", CommonErrorRole.Internal),
        ("tooLarge", CommonErrorRole.TooLarge),
        ("other", CommonErrorRole.Other)
    );

    public static EquatableArray<CommonError> Parse(Value section) => section.Each(ParseError);

    private static CommonError? ParseError(Value item)
    {
        if (item.AsFields(Keys, new Subject("a common error")) is not { } fields)
        {
            return null;
        }

        var code = fields.Require("code")?.AsId();
        var fault = fields.Require("fault")?.AsChoice(ErrorTraitsParser.Faults);
        var role = fields.Find("role") is { } given ? given.AsChoice(Roles) : CommonErrorRole.Other;
        var statuses = fields.Find("httpStatus") is { } status
            ? ErrorTraitsParser.ParseStatuses(status)
            : EquatableArray.Of(HttpStatuses.Default(fault ?? ErrorFault.Client));
        return code is not null && fault is { } atFault && role is { } says && !statuses.IsEmpty
            ? new CommonError(code, atFault, statuses, says)
            : null;
    }
}
