using System.Runtime.InteropServices;
using System.Text;

namespace LightsailContract.Conformance.Reports;

/// <summary>What is at a path.</summary>
public enum FileKind
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A regular file.</summary>
    Regular,

    /// <summary>A folder.</summary>
    Folder,

    /// <summary>A device, a named pipe or a socket: nothing that another file may replace.</summary>
    Special,
}

/// <summary>Tells what is at a path without opening it: a named pipe that is opened waits for its other end.</summary>
public static class FileKinds
{
    // Of statx(2): the same on every architecture, unlike stat(2).
    private const int ModeOffset = 28;
    private const int BufferSize = 256;
    private const int CurrentFolder = -100;
    private const uint TypeOnly = 1;
    private const int TypeMask = 0xF000;
    private const int Regular = 0x8000;

    /// <summary>What is at <paramref name="path"/>. Links are followed.</summary>
    public static FileKind Of(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return Directory.Exists(path) ? FileKind.Folder
            : !File.Exists(path) ? FileKind.None
            : IsRegular(Path.GetFullPath(path)) ? FileKind.Regular
            : FileKind.Special;
    }

    private static bool IsRegular(string path)
    {
        if (!OperatingSystem.IsLinux())
        {
            return !path.StartsWith("/dev/", StringComparison.Ordinal);
        }

        var status = new byte[BufferSize];
        try
        {
            return statx(CurrentFolder, Encoding.UTF8.GetBytes(path + '\0'), 0, TypeOnly, status) != 0
                || (BitConverter.ToUInt16(status, ModeOffset) & TypeMask) == Regular;
        }
        catch (EntryPointNotFoundException)
        {
            return !path.StartsWith("/dev/", StringComparison.Ordinal);
        }
    }

    [DllImport("libc")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int statx(int folder, byte[] path, int flags, uint mask, byte[] status);
}
