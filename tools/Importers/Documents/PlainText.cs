using System.Text;
using System.Text.RegularExpressions;
using LightsailContract.Importers.Facts;

namespace LightsailContract.Importers.Documents;

/// <summary>A document's text without markup and line breaks, which still knows the line of each character.</summary>
internal sealed record PlainText(string Text, IReadOnlyList<int> Lines, DocumentText Document)
{
    public FactLine LineOf(Match match) => Document.Place(Lines[match.Index]);
}

/// <summary>Copies a text piece by piece: marks are left out, and blanks become one space.</summary>
internal sealed class PlainTextBuilder(DocumentText document)
{
    private readonly string _source = string.Join('\n', document.Lines);
    private readonly StringBuilder _text = new();
    private readonly List<int> _lines = [];
    private int _next;
    private int _line;

    public string Source => _source;

    public void CopyUntil(int end) => Move(end, isCopied: true);

    public void SkipUntil(int end) => Move(end, isCopied: false);

    public void Copy(Group group)
    {
        SkipUntil(group.Index);
        CopyUntil(group.Index + group.Length);
    }

    public PlainText Build()
    {
        CopyUntil(_source.Length);
        return new PlainText(_text.ToString(), _lines, document);
    }

    private void Move(int end, bool isCopied)
    {
        for (; _next < end; _next++)
        {
            var c = _source[_next];
            _line += c == '\n' ? 1 : 0;
            if (isCopied && c is not ('`' or '*'))
            {
                Append(char.IsWhiteSpace(c) ? ' ' : c);
            }
        }
    }

    private void Append(char c)
    {
        if (c != ' ' || _text.Length == 0 || _text[^1] != ' ')
        {
            _text.Append(c);
            _lines.Add(_line);
        }
    }
}
