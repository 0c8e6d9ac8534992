using System.Text.Json.Nodes;
using ContactCore.Cli.Running;
using ContactCore.Testing;

namespace ContactCore.Cli.Tests.Support;

/// <summary>The program in a folder of its own, on one store.</summary>
public sealed class Demo : IAsyncDisposable
{
    public const string Postgres = "postgres";

    private readonly StorePool _stores = new();
    private readonly string _store;
    private Task? _ready;

    static Demo()
    {
        foreach (string variable in new[] { "CONTACTCORE_LINK_SECRET", "CONTACTCORE_ERASURE_SECRET" })
            Environment.SetEnvironmentVariable(variable, Convert.ToBase64String(new byte[32]));
    }

    public Demo(string store)
    {
        _store = store;
        Folder = Directory.CreateTempSubdirectory("contactcore-cli-").FullName;
        Server = store == Postgres ? new TestDatabase() : null;
    }

    public string Folder { get; }

    public string Database => Path.Combine(Folder, "contacts.db");

    /// <summary>On PostgreSQL a database of this demo's own, prepared before the first command; otherwise null.</summary>
    public TestDatabase? Server { get; }

    public bool ErrorIsTerminal { get; init; }

    public string File(string name) => Path.Combine(Folder, name);

    public string Write(string name, params string[] lines)
    {
        System.IO.File.WriteAllLines(File(name), lines);
        return File(name);
    }

    /// <summary>Runs a command line, written as for a shell; {0} stands for the folder.</summary>
    public Task<Result> RunAsync(string line) => RunWordsAsync([.. ShellWords.Split(line.Replace("{0}", Folder, StringComparison.Ordinal))]);

    public Task<Result> RunWordsAsync(params string[] words) => RunExactlyAsync(["--store", _store, "--connection", Server?.ConnectionString ?? Database, .. words]);

    public async Task<Result> RunExactlyAsync(string[] words, CancellationToken cancellationToken = default)
    {
        if (Server is not null)
            await (_ready ??= ReadyDatabase.CopyToAsync(Server));
        StringWriter output = new();
        StringWriter error = new();
        int code = await App.RunAsync(words, new Terminal(output, error, ErrorIsTerminal), _stores, cancellationToken);
        return new Result(code, output.ToString(), error.ToString());
    }

    /// <summary>Runs a command line that must be done, and gives its JSON.</summary>
    public async Task<JsonObject[]> JsonAsync(string line)
    {
        Result result = await RunAsync("--json " + line);
        Assert.True(result.Code == 0, $"{line}: {result.Code} {result.Error}");
        return result.Json;
    }

    /// <summary>Runs command lines that must be done.</summary>
    public async Task DoAsync(params string[] lines)
    {
        foreach (string line in lines)
            await JsonAsync(line);
    }

    public async ValueTask DisposeAsync()
    {
        await _stores.DisposeAsync();
        if (Server is not null)
            await Server.DropAsync();
        Directory.Delete(Folder, recursive: true);
    }
}
