using ContactCore.Cli.Running;

namespace ContactCore.Cli.Reports;

/// <summary>Which cell of a row is which, by the names in the header, without regard to case.</summary>
internal sealed class ReportColumns(IReadOnlyList<string> header)
{
    /// <summary>The place of a column, or -1 where there is none.</summary>
    public int Of(string name) => header.Select(known => known.Equals(name, StringComparison.OrdinalIgnoreCase)).ToList().IndexOf(true);

    public void Require(IEnumerable<string> names)
    {
        if (names.FirstOrDefault(name => Of(name) < 0) is { } missing)
            throw new RefusedException($"the file has no column '{missing}'; allowed: a first line that names {string.Join(", ", names)}");
    }
}
