namespace ContactCore.Cli.Running;

/// <summary>A line of a script failed; the script ends as the line did.</summary>
internal sealed class ScriptStoppedException(string file, long line, Exception inner)
    : Exception($"{file}, line {line}: {Failure.Reason(inner)}", inner);
