using System.Globalization;
using ContactCore.Books;
using ContactCore.Channels;
using ContactCore.Consents;
using ContactCore.Contacts;
using ContactCore.Csv;
using ContactCore.Duplicates;
using ContactCore.Fields;
using ContactCore.Ids;
using ContactCore.Importing;
using ContactCore.Merging;
using ContactCore.Selections;
using ContactCore.Stores;

namespace ContactCore.Faults.Worker;

/// <summary>What a worker can do; it tells on standard output.</summary>
public static class Work
{
    public const int BatchSize = 50;

    public static async Task ImportAsync(ContactBook book, string file)
    {
        ImportPlan plan = new() { Consent = Consent.Given("fair", "ticked the box") };
        ImportReport report = await book.Imports.RunAsync(CsvFile.Read(file), plan, new Told());
        Console.WriteLine($"done {report.Created}");
    }

    /// <summary>Adds one to a number of each contact, and tries again where another was faster.</summary>
    public static async Task EditAsync(ContactBook book)
    {
        long conflicts = 0;
        await foreach (Contact listed in book.Contacts.ListAsync(Selection.All, Ranking.Created))
        {
            Contact contact = listed;
            while (true)
            {
                try
                {
                    await book.Contacts.ChangeAsync(contact, profile => profile with { Fields = Next(profile.Fields) });
                    break;
                }
                catch (VersionConflictException conflict)
                {
                    if (conflict.Actual <= conflict.Expected || conflict.Expected != contact.Version)
                        throw new InvalidOperationException($"a conflict that names {conflict.Expected} and {conflict.Actual}", conflict);
                    conflicts++;
                    contact = (await book.Contacts.FindAsync(contact.Id))!;
                }
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"conflicts {conflicts}"));
    }

    /// <summary>Merges the groups of a file, a group a line, by external IDs.</summary>
    public static async Task MergeAsync(ContactBook book, string file)
    {
        BulkMergeOutcome outcome = await book.Merging.MergeAllAsync(GroupsAsync(book, file), progress: new Looked());
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"done {outcome.Groups}"));
    }

    private static async IAsyncEnumerable<IReadOnlyCollection<ContactId>> GroupsAsync(ContactBook book, string file)
    {
        await foreach (string line in File.ReadLinesAsync(file))
        {
            List<ContactId> group = [];
            foreach (string key in line.Split(','))
                group.Add((await book.Contacts.FindByExternalIdAsync(key))!.Id);
            yield return group;
        }
    }

    public static async Task RemoveAsync(ContactBook book, Keep keep)
    {
        DuplicateRemoval removal = await book.Duplicates.RemoveAsync(ChannelKind.Email, keep, keep.ToString());
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"removed {removal.Removed}"));
    }

    private static FieldValues Next(FieldValues fields) => fields.With("edits", (fields.GetValueOrDefault("edits")?.Number ?? 0) + 1);

    private sealed class Looked : IProgress<GroupOutcome>
    {
        public void Report(GroupOutcome value) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"groups {value.Number}"));
    }

    private sealed class Told : IProgress<ImportReport>
    {
        public void Report(ImportReport value) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"batch {value.Batches}"));
    }
}
