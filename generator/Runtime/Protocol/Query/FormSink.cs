using System.Buffers;
using System.Globalization;
using System.Text;

namespace LightsailContract.Runtime.Protocol;

/// <summary>Writes parameters in form encoding; emitted code calls it.</summary>
public sealed class FormSink
{
    private readonly ArrayBufferWriter<byte> _body = new();
    private readonly StringBuilder _path = new();
    private readonly Stack<(int Path, int Body)> _places = new();

    internal ReadOnlyMemory<byte> Body => _body.WrittenMemory;

    /// <summary>Goes to a member of the present place.</summary>
    public void Enter(string name)
    {
        _places.Push((_path.Length, _body.WrittenCount));
        if (_path.Length > 0)
        {
            _path.Append('.');
        }

        _path.Append(name);
    }

    /// <summary>Goes to an entry of the present place; the first is 1.</summary>
    public void Enter(int index) => Enter(index.ToString(CultureInfo.InvariantCulture));

    /// <summary>Goes to the entries of the present list or map: under a name, or here if they are flattened.</summary>
    public void EnterEntries(string name, bool flattened)
    {
        if (flattened)
        {
            _places.Push((_path.Length, _body.WrittenCount));
        }
        else
        {
            Enter(name);
        }
    }

    /// <summary>Goes back to the place of the last call of Enter.</summary>
    public void Leave() => _path.Length = _places.Pop().Path;

    /// <summary>The same; an entry of which nothing was written is written as empty, or it would be lost.</summary>
    public void LeaveWritten()
    {
        if (_body.WrittenCount == _places.Peek().Body)
        {
            Write("");
        }

        Leave();
    }

    /// <summary>Writes a parameter at the present place.</summary>
    public void Write(string value)
    {
        if (_body.WrittenCount > 0)
        {
            _body.Write("&"u8);
        }

        foreach (var chunk in _path.GetChunks())
        {
            Encode(chunk.Span);
        }

        _body.Write("="u8);
        Encode(value);
    }

    /// <summary>Writes a parameter at a member of the present place.</summary>
    public void Write(string name, string value)
    {
        Enter(name);
        Write(value);
        Leave();
    }

    private void Encode(ReadOnlySpan<char> text)
    {
        Span<byte> utf8 = stackalloc byte[4];
        foreach (var rune in text.EnumerateRunes())
        {
            var length = rune.EncodeToUtf8(utf8);
            foreach (var value in utf8[..length])
            {
                Encode(value);
            }
        }
    }

    private void Encode(byte value)
    {
        var character = (char)value;
        if (char.IsAsciiLetterOrDigit(character) || character is '-' or '.' or '_' or '~')
        {
            var span = _body.GetSpan(1);
            span[0] = value;
            _body.Advance(1);
            return;
        }

        var escape = _body.GetSpan(3);
        escape[0] = (byte)'%';
        escape[1] = Hex(value >> 4);
        escape[2] = Hex(value & 0xF);
        _body.Advance(3);
    }

    private static byte Hex(int digit) => (byte)(digit < 10 ? '0' + digit : 'A' + digit - 10);
}
