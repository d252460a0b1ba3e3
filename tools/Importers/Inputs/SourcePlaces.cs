using LightsailContract.Model;

namespace LightsailContract.Importers.Inputs;

/// <summary>Where the parts of a contract are in what it was read from.</summary>
public abstract class SourcePlaces
{
    /// <summary>Finds a part by the steps of its path in a contract file: <c>shapes</c>, <c>AccessKey</c>, <c>members</c>,
    /// <c>status</c>; or <c>operations</c>, <c>GetOperation</c>, <c>errors</c>, <c>NotFoundException</c>.</summary>
    /// <param name="steps">The steps.</param>
    /// <returns>The place of the part, else of the nearest part around it, else null.</returns>
    public abstract SourceLocation? Find(params string[] steps);
}
