using ContactCore.Cli.Running;
using ContactCore.Filters;

namespace ContactCore.Cli.Contacts;

/// <summary>Filter text on the command line.</summary>
internal static class FilterArgument
{
    public const string Help = "Conditions such as 'LastName == \"Maier\" and not (EmailStatus == \"Unsubscribed\")'; docs/filters.md has the grammar";

    public static ContactFilter Read(string text) =>
        ContactFilter.TryParse(text, out ContactFilter? filter, out FilterProblem? problem)
            ? filter
            : throw new UsageException(problem.ToString());
}
