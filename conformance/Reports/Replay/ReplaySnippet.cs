namespace LightsailContract.Conformance.Reports;

/// <summary>Text that runs a violation again.</summary>
/// <param name="Title">What it is for: <c>curl</c>.</param>
/// <param name="Text">The text. It has no secret, and takes credentials from the environment.</param>
public sealed record ReplaySnippet(string Title, string Text);
