using ContactCore.Importing;

namespace ContactCore.Csv;

/// <summary>Where the bytes of a source come from.</summary>
internal abstract class CsvInput
{
    /// <summary>Opens the bytes at their beginning.</summary>
    /// <param name="name">The source's name, for the exception.</param>
    /// <exception cref="RowSourceException">They cannot be had.</exception>
    internal abstract Stream Open(string name);

    /// <summary>Gives up a stream that <see cref="Open"/> returned.</summary>
    internal abstract ValueTask CloseAsync(Stream stream);
}

/// <summary>The bytes of a file.</summary>
internal sealed class FileInput(string path) : CsvInput
{
    private const string Allowed = "a file that is there and may be read";

    internal override Stream Open(string name)
    {
        if (Directory.Exists(path))
            throw new RowSourceException(path, "is a folder", Allowed);
        try
        {
            return new FileStream(path, new FileStreamOptions
            {
                Options = FileOptions.Asynchronous | FileOptions.SequentialScan,
                Share = FileShare.ReadWrite | FileShare.Delete,
                BufferSize = 0,
            });
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new RowSourceException(path, "is not there", Allowed, inner: e);
        }
        catch (UnauthorizedAccessException e)
        {
            throw new RowSourceException(path, "may not be read by this program", Allowed, inner: e);
        }
        catch (IOException e)
        {
            throw new RowSourceException(path, "cannot be opened", Allowed, inner: e);
        }
    }

    internal override ValueTask CloseAsync(Stream stream) => stream.DisposeAsync();
}

/// <summary>The bytes of a stream that is the caller's and stays open.</summary>
internal sealed class StreamInput(Stream stream) : CsvInput
{
    private readonly long _start = stream.CanSeek ? stream.Position : 0;
    private bool _opened;

    internal override Stream Open(string name)
    {
        if (!stream.CanRead)
            throw new RowSourceException(name, "is closed or cannot be read", "an open stream that can be read");
        if (_opened && !stream.CanSeek)
            throw new RowSourceException(
                name, "has been read and cannot go back", "one reading, or a stream that can seek");
        if (stream.CanSeek)
            stream.Position = _start;
        _opened = true;
        return stream;
    }

    internal override ValueTask CloseAsync(Stream stream) => ValueTask.CompletedTask;
}
