namespace LightsailContract.Docs.Pages;

/// <summary>One file of the result.</summary>
/// <param name="Name">The file's name in its folder.</param>
/// <param name="Text">The content.</param>
public sealed record DocsPage(string Name, string Text);
