using ContactCore.Tests.Data;

namespace ContactCore.EntityFrameworkCore.Tests.Stores;

/// <summary>An account's rows are had through one door only, which knows whose they are.</summary>
public sealed class OneDoor
{
    private static readonly string[] Doors = ["AccountRows.cs", "InstallationRows.cs"];

    [Fact]
    public void No_other_file_asks_the_context_for_a_table()
    {
        IEnumerable<string> others = Directory.EnumerateFiles(Sources(), "*.cs", SearchOption.AllDirectories)
            .Where(file => !Doors.Contains(Path.GetFileName(file)) && File.ReadAllText(file).Contains(".Set<", StringComparison.Ordinal));
        Assert.Empty(others);
    }

    private static string Sources() => Path.Combine(SharedData.Repository, "src", "ContactCore.EntityFrameworkCore");
}
