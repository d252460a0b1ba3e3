using System.Text.Json.Serialization;

namespace LightsailContract.Conformance.Reports;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    WriteIndented = true,
    NewLine = "\n",
    Converters = [typeof(VerdictConverter), typeof(RuleLevelConverter)]
)]
[JsonSerializable(typeof(ReportComparison))]
internal sealed partial class ComparisonJsonContext : JsonSerializerContext;
