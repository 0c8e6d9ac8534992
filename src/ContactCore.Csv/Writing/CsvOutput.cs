namespace ContactCore.Csv;

/// <summary>Where the bytes of a sink go.</summary>
internal abstract class CsvOutput : IAsyncDisposable
{
    /// <summary>What it is called in an error.</summary>
    internal abstract string Name { get; }

    /// <summary>Opens a place for the bytes.</summary>
    internal abstract Stream Open();

    /// <summary>Makes what was written count.</summary>
    internal abstract ValueTask KeepAsync(CancellationToken cancellationToken);

    /// <summary>Throws away what can be; after <see cref="KeepAsync"/> nothing.</summary>
    public abstract ValueTask DisposeAsync();
}

/// <summary>A file that takes its name only when all of it is there.</summary>
internal sealed class FileOutput(string path) : CsvOutput
{
    private string? _temporary;
    private FileStream? _stream;

    internal override string Name => path;

    internal override Stream Open()
    {
        if (Directory.Exists(path))
            throw new IOException("it is a folder");
        // Beside the target, because only there is taking its name one step that cannot be left half done.
        string full = Path.GetFullPath(path);
        string temporary = $"{full}.{Guid.NewGuid():N}.tmp";
        _stream = new FileStream(temporary, new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.Write,
            Share = FileShare.None,
            Options = FileOptions.Asynchronous,
            BufferSize = 0,
        });
        _temporary = temporary;
        return _stream;
    }

    internal override async ValueTask KeepAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        // The bytes before the name: after a crash there must not be a file of the right name that is empty.
        _stream!.Flush(flushToDisk: true);
        await _stream.DisposeAsync().ConfigureAwait(false);
        File.Move(_temporary!, Path.GetFullPath(path), overwrite: true);
        _temporary = null;
    }

    public override async ValueTask DisposeAsync()
    {
        if (_stream is not null)
            await _stream.DisposeAsync().ConfigureAwait(false);
        if (_temporary is not null)
            File.Delete(_temporary);
        _temporary = null;
    }
}

/// <summary>A stream that is the caller's and stays open.</summary>
internal sealed class StreamOutput(Stream stream) : CsvOutput
{
    internal override string Name => "the stream";

    internal override Stream Open() => stream;

    internal override async ValueTask KeepAsync(CancellationToken cancellationToken) =>
        await stream.FlushAsync(cancellationToken).ConfigureAwait(false);

    public override ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
