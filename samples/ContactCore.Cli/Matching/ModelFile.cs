using ContactCore.Cli.Running;
using ContactCore.Matching;

namespace ContactCore.Cli.Matching;

/// <summary><c>--model FILE.json</c>: what was learned before, where the file is there; otherwise where it is kept.</summary>
internal sealed class ModelFile
{
    private const string Option = "--model";

    private readonly string? _path;
    private readonly IReadOnlyList<PairAnswer> _answers;

    private ModelFile(string? path, MatchModel? known, IReadOnlyList<PairAnswer> answers)
    {
        _path = path;
        Known = known;
        _answers = answers;
        if (known is not null && answers.Count > 0)
            throw new RefusedException($"--answers teach what is learned, and {Option} '{path}' was learned before; allowed: the path of a new file");
    }

    /// <summary>What was learned before, or null.</summary>
    public MatchModel? Known { get; }

    /// <summary>Reads the file, or sees that it can be written.</summary>
    public static async Task<ModelFile> OpenAsync(Call call, string? path, string? source, IReadOnlyList<PairAnswer> answers, CancellationToken cancellationToken)
    {
        if (path is null)
            return new ModelFile(null, null, answers);
        if (!File.Exists(path))
            return new ModelFile(TargetFile.Read(Option, path, call.Globals.Store, source), null, answers);
        try
        {
            await using FileStream stream = File.OpenRead(path);
            return new ModelFile(path, await MatchModel.ReadAsync(stream, cancellationToken), answers);
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
    public Task<TFound> RunAsync<TFound>(Func<MatchOptions, TFound> search, Func<TFound, MatchModel> modelOf, CancellationToken cancellationToken) =>
        RunAsync(options => Task.Run(() => search(options), cancellationToken), modelOf, cancellationToken);

    /// <summary>Runs a search, by what is known or so that it is.</summary>
    /// <exception cref="RefusedException">The records are not those of the model, or nothing could be learned.</exception>
    public async Task<TFound> RunAsync<TFound>(Func<MatchOptions, Task<TFound>> search, Func<TFound, MatchModel> modelOf, CancellationToken cancellationToken)
    {
        TFound found;
        try
        {
            found = await search(new MatchOptions { Model = Known, Examples = Known is null ? _answers : [], Answers = _answers });
        }
        catch (InvalidModelException e)
        {
            throw new RefusedException($"{Option}: {e.Message}");
        }
        catch (ArgumentException e) when (e.ParamName == "answers")
        {
            throw new RefusedException($"--answers: {Failure.Words(e)}");
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
