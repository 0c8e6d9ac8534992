using ContactCore.Cli.Running;
using ContactCore.Matching;

namespace ContactCore.Cli.Matching;

/// <summary><c>--model FILE.json</c>: what was learned before, where the file is there; otherwise where it is kept.</summary>
internal sealed class ModelFile
{
    private const string Option = "--model";

    private readonly string? _path;

    private ModelFile(string? path, MatchModel? known)
    {
        _path = path;
        Known = known;
    }

    /// <summary>What was learned before, or null.</summary>
    public MatchModel? Known { get; }

    /// <summary>Reads the file, or sees that it can be written.</summary>
    public static async Task<ModelFile> OpenAsync(Call call, string? path, string source, CancellationToken cancellationToken)
    {
        if (path is null)
            return new ModelFile(null, null);
        if (!File.Exists(path))
            return new ModelFile(TargetFile.Read(Option, path, call.Globals.Store, source), null);
        try
        {
            await using FileStream stream = File.OpenRead(path);
            return new ModelFile(path, await MatchModel.ReadAsync(stream, cancellationToken));
        }
        catch (InvalidModelException e)
        {
            throw new RefusedException($"{Option} '{path}': {e.Message}");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new RefusedException($"{Option} '{path}' cannot be read; allowed: a file that this program may read");
        }
    }

    /// <summary>Runs a search, by what is known or so that it is.</summary>
    /// <exception cref="RefusedException">The records are not those of the model, or nothing could be learned.</exception>
    public async Task<TFound> RunAsync<TFound>(Func<MatchOptions, TFound> search, Func<TFound, MatchModel> modelOf, CancellationToken cancellationToken)
    {
        TFound found;
        try
        {
            found = await Task.Run(() => search(new MatchOptions { Model = Known }), cancellationToken);
        }
        catch (InvalidModelException e)
        {
            throw new RefusedException($"{Option}: {e.Message}");
        }

        if (_path is not null && Known is null)
            await KeepAsync(modelOf(found), _path, cancellationToken);
        return found;
    }

    // Beside, and renamed: what stops half way leaves no half of a model.
    private static async Task KeepAsync(MatchModel model, string path, CancellationToken cancellationToken)
    {
        string beside = $"{path}.{Guid.NewGuid():N}.tmp";
        try
        {
            await using (FileStream stream = File.Create(beside))
                await model.WriteAsync(stream, cancellationToken);
            File.Move(beside, path, overwrite: true);
        }
        catch (InvalidOperationException e)
        {
            throw new RefusedException($"{Option}: {e.Message}");
        }
        finally
        {
            File.Delete(beside);
        }
    }
}
