using LightsailContract.Model;

namespace LightsailContract.Importers.Losses;

/// <summary>What a source says and the contract does not carry.</summary>
/// <param name="Facts">How many facts the source has.</param>
/// <param name="Losses">Those that are not carried, by file and line.</param>
public sealed record LossReport(int Facts, EquatableArray<Loss> Losses)
{
    /// <summary>How many facts the contract carries.</summary>
    public int Carried => Facts - Losses.Count;

    /// <summary>The losses that nothing explains.</summary>
    public IEnumerable<Loss> Unexplained => Losses.Where(loss => loss.Kind is null);

    /// <summary>Several reports as one.</summary>
    /// <param name="reports">The reports.</param>
    public static LossReport Merge(IEnumerable<LossReport> reports)
    {
        var all = reports.ToList();
        return new LossReport(
            all.Sum(report => report.Facts),
            all.SelectMany(report => report.Losses)
                .OrderBy(loss => loss.Location.File, StringComparer.Ordinal)
                .ThenBy(loss => loss.Location.Line)
                .ThenBy(loss => loss.Location.Column)
                .ToEquatableArray()
        );
    }
}
