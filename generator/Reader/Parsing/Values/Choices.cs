namespace LightsailContract.Reader.Parsing.Values;

/// <summary>A closed set of values by the names that contracts write.</summary>
internal sealed class Choices<T>(params (string Name, T Value)[] choices)
    where T : struct
{
    public IEnumerable<string> Names => choices.Select(choice => choice.Name);

    public T? Find(string name)
    {
        foreach (var choice in choices)
        {
            if (choice.Name == name)
            {
                return choice.Value;
            }
        }

        return null;
    }

    public override string ToString() => string.Join(", ", Names);
}
