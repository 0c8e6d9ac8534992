using System.Xml.Linq;
using ContactCore.Tests.Data;

namespace ContactCore.Tests.Architecture;

/// <summary>Which project may use which, and which packages each brings to a host.</summary>
public sealed class ProjectArrows
{
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["ContactCore"] =
        [
            "ContactCore.Matching", "libphonenumber-csharp", "Microsoft.Extensions.DependencyInjection.Abstractions",
            "Microsoft.Extensions.Logging.Abstractions", "Microsoft.Extensions.Options", "System.Linq.Dynamic.Core",
        ],
        ["ContactCore.InMemory"] = ["ContactCore"],
        ["ContactCore.EntityFrameworkCore"] =
        [
            "ContactCore", "Microsoft.EntityFrameworkCore.Relational", "Microsoft.Extensions.Logging.Abstractions",
        ],
        ["ContactCore.AspNetCore"] = ["ContactCore"],
        ["ContactCore.Hosting"] =
        [
            "ContactCore", "Microsoft.Extensions.Diagnostics.HealthChecks", "Microsoft.Extensions.Hosting.Abstractions",
        ],
        ["ContactCore.EntityFrameworkCore.Sqlite"] =
        [
            "ContactCore.EntityFrameworkCore", "Microsoft.EntityFrameworkCore.Sqlite", "Microsoft.EntityFrameworkCore.Design",
        ],
        ["ContactCore.EntityFrameworkCore.PostgreSQL"] =
        [
            "ContactCore.EntityFrameworkCore", "Npgsql.EntityFrameworkCore.PostgreSQL", "Microsoft.EntityFrameworkCore.Design",
        ],
        ["ContactCore.Csv"] = ["ContactCore", "CsvHelper"],
        ["ContactCore.Matching"] = [],
        ["ContactCore.Reports"] = ["ContactCore.Matching"],
        ["ContactCore.Conformance"] =
        [
            "ContactCore", "FsCheck.Xunit", "Microsoft.Extensions.DependencyInjection", "xunit.assert",
            "xunit.extensibility.core", "xunit.extensibility.execution",
        ],
    };

    public static TheoryData<string> Projects =>
        [.. Directory.GetDirectories(Path.Combine(SharedData.Repository, "src")).Select(folder => Path.GetFileName(folder))];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_uses_only_what_it_may(string project)
    {
        Assert.True(Allowed.ContainsKey(project), $"{project} has no line here");
        XDocument file = XDocument.Load(Path.Combine(SharedData.Repository, "src", project, $"{project}.csproj"));
        IEnumerable<string> used =
        [
            .. file.Descendants("PackageReference").Select(element => (string)element.Attribute("Include")!),
            .. file.Descendants("ProjectReference").Select(element => Path.GetFileNameWithoutExtension((string)element.Attribute("Include")!)),
        ];
        Assert.Empty(used.Except(Allowed[project], StringComparer.Ordinal));
    }

    [Fact]
    public void The_domain_names_no_database_and_no_file_format()
    {
        string[] words = ["Sqlite", "SQLite", "PostgreSQL", "EntityFramework", "CsvHelper", "Npgsql"];
        string folder = Path.Combine(SharedData.Repository, "src", "ContactCore");
        IEnumerable<string> named = Sources(folder)
            .Where(file => !file.EndsWith("ServiceCollectionExtensions.cs", StringComparison.Ordinal))
            .SelectMany(file => File.ReadLines(file)
                .Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal))
                .Where(line => words.Any(word => line.Contains(word, StringComparison.Ordinal)))
                .Select(line => $"{Path.GetFileName(file)}: {line.Trim()}"));
        Assert.Empty(named);
    }

    [Fact]
    public void No_source_file_is_longer_than_300_lines()
    {
        IEnumerable<string> tooLong = Sources(Path.Combine(SharedData.Repository, "src"))
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}Migrations{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Where(file => File.ReadLines(file).Count() > 300);
        Assert.Empty(tooLong);
    }

    private static IEnumerable<string> Sources(string folder) => Directory
        .EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
        .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));
}
