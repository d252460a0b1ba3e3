namespace LightsailContract.Model;

/// <summary>Something with a name that is unique in its list.</summary>
public interface INamed
{
    /// <summary>The name, compared ordinally.</summary>
    string Name { get; }
}

/// <summary>Looks a name up in a list that the reader sorted ordinally.</summary>
internal static class Search
{
    public static T? ByName<T>(EquatableArray<T> sorted, string name)
        where T : class, INamed
    {
        int low = 0,
            high = sorted.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = string.CompareOrdinal(sorted[middle].Name, name);
            if (order == 0)
            {
                return sorted[middle];
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return null;
    }
}
