using System.Diagnostics;
using System.Text;

namespace ContactCore.Faults.Tests.Load.Running;

/// <summary>A writer, which is started again with the same ledger after each kill.</summary>
internal sealed class WriterProcess(LoadStore store, string account, string writer, string ledger) : IDisposable
{
    // Bytes of about five operations.
    private const int SomeLines = 400;

    private readonly StringBuilder _errors = new();
    private Process? _process;
    private long _ledgerAtStart;

    /// <summary>Whether it has done some operations since it was started.</summary>
    public bool IsWorking => LedgerLength > _ledgerAtStart + SomeLines;

    private long LedgerLength => File.Exists(ledger) ? new FileInfo(ledger).Length : 0;

    public void Start()
    {
        _ledgerAtStart = LedgerLength;
        _process?.Dispose();
        _process = Worker.Start("load", store.Kind, store.Connection, account, writer, ledger);
        _process.ErrorDataReceived += (_, line) => _errors.AppendLine(line.Data);
        _process.BeginErrorReadLine();
    }

    public async Task ReadyAsync() => Assert.True(await _process!.StandardOutput.ReadLineAsync() == "ready", _errors.ToString());

    public void Go() => _process!.StandardInput.WriteLine("go");

    /// <summary>SIGKILL, in the middle of whatever it does.</summary>
    public async Task KillAsync()
    {
        Assert.False(_process!.HasExited, _errors.ToString());
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    /// <summary>Lets it end what it is at.</summary>
    public async Task StopAsync()
    {
        _process!.StandardInput.Close();
        await _process.WaitForExitAsync();
        Assert.True(_process.ExitCode == 0, _errors.ToString());
    }

    public void Dispose()
    {
        if (_process is { HasExited: false })
            _process.Kill();
        _process?.Dispose();
    }
}
