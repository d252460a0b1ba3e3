using System.Text.Json.Serialization;
using LightsailContract.Conformance.Api;

namespace LightsailContract.Conformance.Reports;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    WriteIndented = true,
    NewLine = "\n",
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    Converters = [
        typeof(VerdictConverter),
        typeof(RuleLevelConverter),
        typeof(RuleBasisConverter),
        typeof(EarlyEndReasonConverter),
    ]
)]
[JsonSerializable(typeof(ConformanceReport))]
internal sealed partial class ReportJsonContext : JsonSerializerContext;
