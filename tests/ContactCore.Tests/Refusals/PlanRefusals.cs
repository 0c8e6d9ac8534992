using ContactCore.Channels;
using ContactCore.Columns;
using ContactCore.Importing;
using ContactCore.Sources;
using ContactCore.Tests.Importing;

namespace ContactCore.Tests.Refusals;

internal static class PlanRefusals
{
    private static readonly ImportPlan Plan = new() { Consent = PeopledBook.Consent };

    public static IEnumerable<Refusal> All =>
    [
        Import("without consent", new ImportPlan(), "email"),
        Import("whose columns are all unknown", Plan, "a", "b"),
        Import("with a map of a column that is not there", Plan with { Columns = Map("mial", ContactColumn.Channel(ChannelKind.Email)) }, "mail", "firstName"),
        Import("with a map of a column that nothing resembles", Plan with { Columns = Map("telephone", ContactColumn.Channel(ChannelKind.Phone)) }, "email", "firstName"),
        Import("with a map and a first line that is no header", Plan with { Columns = Map("mail", ContactColumn.Channel(ChannelKind.Email)) }, "Anna", "London"),
        Import("with a column twice", Plan, "email", "firstName", "first_name"),
        Import("with a field twice", Plan, "email", "field:age", "field:AGE:number"),
        Import("with a fact of an address that no column holds", Plan, "email", "email2.unsubscribedAt"),
        Import("matched by an external ID that no column holds", Plan with { MatchBy = MatchKey.ExternalId }, "email"),
        Import("with the region of no phone", Plan with { Region = "XX" }, "email"),
        Import("with a region that is none", Plan with { Region = "Germany" }, "email"),
        Import("matched by what is no key", Plan with { MatchBy = (MatchKey)99 }, "email"),
        Import("that does what is no choice with those who are there", Plan with { OnExisting = (Existing)99 }, "email"),
        Import("from a source that is none", Plan with { Source = (ContactSource)99 }, "email"),
        Import("with null for a map of columns", Plan with { Columns = null! }, "email"),
        Import("with a field of another type than it has", Plan, "email", "field:age:text"),
        Import("with a field that nobody defined, where none may be", Plan with { DefineMissing = false }, "email", "field:shoes"),
    ];

    private static Refusal Import(string how, ImportPlan plan, params string[] header) =>
        new($"an import {how}", people => people.Book.Imports.RunAsync(new Table(header, [.. header.Select(_ => "x")]), plan));

    private static Dictionary<string, ContactColumn> Map(string name, ContactColumn column) => new(StringComparer.Ordinal) { [name] = column };
}
