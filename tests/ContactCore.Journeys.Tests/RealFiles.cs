using ContactCore.Channels;
using ContactCore.Columns;
using ContactCore.Contacts;
using ContactCore.Duplicates;
using ContactCore.Fields;
using ContactCore.Importing;
using ContactCore.Selections;
using ContactCore.Tests.Data;

namespace ContactCore.Journeys.Tests;

/// <summary>The main job on real data: the same answers from both stores, and equal contacts out of an export.</summary>
public sealed class RealFiles
{
    private static readonly ImportPlan Febrl = new()
    {
        Consent = Journey.Consent,
        Columns = new Dictionary<string, ContactColumn>
        {
            ["rec_id"] = ContactColumn.ExternalId, ["given_name"] = ContactColumn.FirstName, ["surname"] = ContactColumn.LastName,
            ["suburb"] = ContactColumn.City, ["soc_sec_id"] = ContactColumn.Field("soc_sec_id"), ["date_of_birth"] = ContactColumn.Field("born"),
        },
    };

    private static readonly ImportPlan Splink = new()
    {
        Consent = Journey.Consent,
        Columns = new Dictionary<string, ContactColumn>
        {
            ["unique_id"] = ContactColumn.ExternalId, ["surname"] = ContactColumn.LastName, ["city"] = ContactColumn.City,
            ["dob"] = ContactColumn.Field("dob", FieldType.Date),
        },
    };

    [SharedDataFact]
    public async Task Both_stores_answer_alike_from_import_to_export()
    {
        string[] said = [await SayAsync(Journey.Memory), await SayAsync(Journey.Sqlite)];
        Assert.Equal(said[0].Split('\n'), said[1].Split('\n'));
    }

    private static async Task<string> SayAsync(string store)
    {
        await using Journey journey = await Journey.BeginAsync(store);
        List<string> said = [];
        foreach ((string file, ImportPlan plan) in new[] { ("febrl/dataset3.csv", Febrl), ("splink/fake_1000.csv", Splink) })
        {
            ImportReport report = await journey.ImportAsync(SharedData.PathOf(file), plan);
            said.Add($"{report.Created} {report.Rejected} {report.Warnings} {string.Join(',', report.IgnoredColumns)}");
            said.AddRange(report.Problems.Select(problem => problem.ToString()));
        }

        Assert.Equal(6000, await journey.Book.Contacts.CountAsync(Selection.All));
        said.Add(await journey.FoundAsync("rec-1496"));
        said.Add(await journey.FoundAsync("juli"));
        said.AddRange((await journey.Book.Duplicates.GroupsAsync().ToArrayAsync()).Select(group => group.ToString()));
        await journey.Book.Addresses.UnsubscribeAsync(EmailAddress.Parse("hannah88@powers.com"), "asked");
        said.Add((await journey.Book.Duplicates.RemoveAsync(ChannelKind.Email, Keep.Earliest, "duplicate")).ToString());
        Assert.Equal(new DuplicateCount(0, 0), await journey.Book.Duplicates.CountAsync());
        Contact one = (await journey.AllAsync(Selection.Deleted))[0];
        await journey.Book.Contacts.RestoreAsync(one);
        said.Add($"{one.ExternalId} {await journey.Book.Contacts.CountAsync(Selection.Deleted)}");
        await CompareAsync(journey, store, Selection.All);
        await CompareAsync(journey, store, Selection.Deleted);
        said.AddRange((await SaidAsync(journey, new Selection { Scope = Scope.Both })).Select(line => line[..line.LastIndexOf(" at ", StringComparison.Ordinal)]));
        return string.Join('\n', said);
    }

    private static async Task CompareAsync(Journey journey, string store, Selection selection)
    {
        string file = await journey.ExportAsync("export.csv", selection);
        await using Journey empty = await Journey.BeginAsync(store);
        ImportReport report = await empty.ImportAsync(file, new ImportPlan());
        Assert.Equal((0, 0), (report.Rejected, report.Warnings));
        Assert.Equal(await SaidAsync(journey, selection), await SaidAsync(empty, selection));
    }

    private static async Task<string[]> SaidAsync(Journey journey, Selection selection) =>
        [.. (await journey.AllAsync(selection)).Select(Said).Order(StringComparer.Ordinal)];

    private static string Said(Contact contact) => string.Join('|',
        contact.ExternalId, contact.FirstName, contact.LastName, contact.Address, string.Join(',', contact.Fields),
        string.Join(',', contact.Channels.Select(channel => $"{channel.Address.Text} {channel.State.Status} {channel.State.Reason}")),
        contact.Source, contact.State, contact.Deletion?.Reason, contact.Consent.Text)
        + $" at {contact.CreatedAt:O} {contact.Consent.At:O} {contact.Deletion?.At:O} {string.Join(',', contact.Channels.Select(channel => $"{channel.State.At:O}"))}";
}
