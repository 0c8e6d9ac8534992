using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace ContactCore.Testing;

/// <summary>
/// A server of this process's own. A shell starts it and then reads from us until we close the pipe, or are killed, which
/// closes it as well: then it stops the server and removes its folder. What it reads until then are orders.
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
        port=$1 password=$2 fsync=$3 commit=$4
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
        start() { run "$bin/pg_ctl" start -D "$folder/data" -w -t 60 -l "$folder/data/log" -o "-p $port -k $folder \
          -c listen_addresses=127.0.0.1 -c fsync=$fsync -c synchronous_commit=$commit -c full_page_writes=$commit -c max_connections=200" \
          >/dev/null 2>&1 || { cat "$folder/data/log" >&2; exit 1; }; }
        # A stopped postmaster starts no other child while its children are looked up, and sees none of them die. Without
        # somebody to collect the dead, PostgreSQL takes a dead postmaster for a living one: so its lock files go too.
        is_alive() { ! grep -q '^State:.[ZX]' "/proc/$1/status" 2>/dev/null && [ -d "/proc/$1" ]; }
        kill_all() {
          postmaster=$(head -n 1 "$folder/data/postmaster.pid")
          kill -STOP "$postmaster"
          processes="$(cat /proc/[0-9]*/stat 2>/dev/null | awk -v of="$postmaster" '$4 == of && $2 == "(postgres)" { print $1 }') $postmaster"
          kill -KILL $processes 2>/dev/null || true
          for process in $processes; do while is_alive "$process"; do sleep 0.01; done; done
          rm -f "$folder/data/postmaster.pid" "$folder/.s.PGSQL.$port.lock"
        }
        start
        echo ready
        while read -r order; do
          case $order in kill) kill_all ;; start) start ;; esac
          echo "$order"
        done
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

    /// <summary>Starts a server.</summary>
    /// <param name="outlivesKills">
    /// Whether what was committed is with the operating system, so that it outlives the server's processes being killed.
    /// Whether it is on the disk as well, which fsync decides, matters only where the machine fails.
    /// </param>
    public static OwnServer? Start(bool outlivesKills = false)
    {
        for (int i = 0; i < Tries; i++)
        {
            if (TryStart(FreePort(), outlivesKills) is { } server)
                return server;
        }

        return null;
    }

    /// <summary>Has the shell do something to the server, and waits until it is done.</summary>
    /// <exception cref="InvalidOperationException">It could not be done: says what the server said.</exception>
    public async Task OrderAsync(string order)
    {
        await _shell.StandardInput.WriteLineAsync(order);
        if (await _shell.StandardOutput.ReadLineAsync() != order)
            throw new InvalidOperationException($"'{order}' failed: {await _shell.StandardError.ReadToEndAsync()}");
    }

    public void Stop()
    {
        _shell.StandardInput.Close();
        _shell.WaitForExit(TimeSpan.FromSeconds(20));
    }

    private static OwnServer? TryStart(int port, bool outlivesKills)
    {
        string fsync = Environment.GetEnvironmentVariable("CONTACTCORE_TEST_POSTGRES_FSYNC") is "on" ? "on" : "off";
        Process shell = Process.Start(new ProcessStartInfo("sh", ["-c", Script, "sh", $"{port}", Password, fsync, outlivesKills ? "on" : fsync])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        shell.StandardInput.AutoFlush = true;
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
