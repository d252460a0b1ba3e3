using LightsailContract.Model;
using LightsailContract.Reader.Parsing.Declared;
using LightsailContract.Reader.Yaml;

namespace LightsailContract.Reader.Parsing;

/// <summary>One file, read by itself: what it declares, where, and what is wrong with it. Equal by value.</summary>
public sealed record ParsedFile
{
    internal ParsedFile(string path) => Path = path;

    /// <summary>The file's name, as it was given.</summary>
    public string Path { get; }

    /// <summary>The service that it is about, or null if it does not say.</summary>
    public string? Service { get; internal init; }

    /// <summary>What is wrong with it alone, without the other files.</summary>
    public EquatableArray<Finding> Findings { get; internal init; }

    internal YamlMapping? Root { get; init; }

    internal Declarations Declarations { get; init; } = Declarations.None;
}
