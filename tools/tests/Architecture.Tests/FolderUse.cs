namespace LightsailContract.Architecture.Tests;

/// <summary>A file of one folder that uses a type of another folder of its project.</summary>
/// <param name="Project">The project's folder, from the root.</param>
/// <param name="From">The folder that uses, within the project; empty for the project's own.</param>
/// <param name="To">The folder that is used, likewise.</param>
/// <param name="File">The file that uses, from the root.</param>
/// <param name="Type">The type that is used.</param>
internal sealed record FolderUse(string Project, string From, string To, string File, string Type);
