using System.Text;
using LightsailContract.Model;

namespace LightsailContract.Importers.Json;

/// <summary>Turns offsets in UTF-8 text into lines and columns, both counted from 1.</summary>
internal sealed class LineMap
{
    private readonly byte[] _utf8;
    private readonly string _file;
    private readonly List<int> _starts = [0];

    public LineMap(byte[] utf8, string file)
    {
        _utf8 = utf8;
        _file = file;
        for (var i = 0; i < utf8.Length; i++)
        {
            if (utf8[i] == (byte)'\n')
            {
                _starts.Add(i + 1);
            }
        }
    }

    public SourceLocation Locate(long start, long end)
    {
        var (line, column) = Place((int)start);
        var (endLine, endColumn) = Place((int)end);
        return new SourceLocation(_file, line, column, endLine, endColumn);
    }

    private (int Line, int Column) Place(int offset)
    {
        var found = _starts.BinarySearch(offset);
        var line = found >= 0 ? found : ~found - 1;
        return (line + 1, Encoding.UTF8.GetCharCount(_utf8, _starts[line], offset - _starts[line]) + 1);
    }
}
