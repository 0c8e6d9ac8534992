using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace ContactCore.Testing;

/// <summary>
/// A server of this process's own. A shell starts it and then reads from us until we close the pipe, or are killed, which
/// closes it as well: then it stops the server and removes its folder.
/// </summary>
internal sealed class OwnServer
{
    private const int Tries = 3;
    private const string Password = "contactcore";

    // Nothing of these databases must outlive the tests. ICU's English orders text otherwise than by code point, as many
    // a user's server does.
    private const string Script =
        """
        set -eu
        trap '' INT HUP TERM
        port=$1 password=$2 fsync=$3
        initdb=$(command -v initdb || ls /usr/lib/postgresql/*/bin/initdb 2>/dev/null | sort -V | tail -n 1)
        [ -n "$initdb" ] || { echo "initdb is neither on the PATH nor in /usr/lib/postgresql." >&2; exit 1; }
        bin=$(dirname "$initdb")
        if [ "$(id -u)" = 0 ]; then run() { runuser -u postgres -- "$@"; }; else run() { "$@"; }; fi
        folder=$(mktemp -d /tmp/contactcore-pg-XXXXXX)
        stop() { cd /; run "$bin/pg_ctl" stop -D "$folder/data" -m immediate >/dev/null 2>&1 || true; rm -rf "$folder"; }
        trap stop EXIT
        echo "$password" >"$folder/password"
        [ "$(id -u)" != 0 ] || chown -R postgres "$folder"
        cd "$folder"
        init() { run "$bin/initdb" -D "$folder/data" -U postgres -A scram-sha-256 --pwfile="$folder/password" --encoding=UTF8 --no-sync "$@" >"$folder/log" 2>&1; }
        init --locale=C.UTF-8 --locale-provider=icu --icu-locale=en-US || { rm -rf "$folder/data"; init --locale=C; } || { cat "$folder/log" >&2; exit 1; }
        run "$bin/pg_ctl" start -D "$folder/data" -w -t 60 -l "$folder/data/log" -o "-p $port -k $folder \
          -c listen_addresses=127.0.0.1 -c fsync=$fsync -c synchronous_commit=$fsync -c full_page_writes=$fsync -c max_connections=200" \
          >/dev/null 2>&1 || { cat "$folder/data/log" >&2; exit 1; }
        echo ready
        cat >/dev/null
        """;

    private readonly Process _shell;

    private OwnServer(Process shell, int port)
    {
        _shell = shell;
        ConnectionString = $"Host=127.0.0.1;Port={port};Username=postgres;Password={Password};Database=postgres;Maximum Pool Size=30";
    }

    /// <summary>What was said by a server that could not be started.</summary>
    public static string LastWords { get; private set; } = "";

    public string ConnectionString { get; }

    public static OwnServer? Start()
    {
        for (int i = 0; i < Tries; i++)
        {
            if (TryStart(FreePort()) is { } server)
                return server;
        }

        return null;
    }

    public void Stop()
    {
        _shell.StandardInput.Close();
        _shell.WaitForExit(TimeSpan.FromSeconds(20));
    }

    private static OwnServer? TryStart(int port)
    {
        string fsync = Environment.GetEnvironmentVariable("CONTACTCORE_TEST_POSTGRES_FSYNC") is "on" ? "on" : "off";
        Process shell = Process.Start(new ProcessStartInfo("sh", ["-c", Script, "sh", $"{port}", Password, fsync])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        if (shell.StandardOutput.ReadLine() == "ready")
            return new OwnServer(shell, port);
        LastWords = shell.StandardError.ReadToEnd();
        return null;
    }

    private static int FreePort()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
