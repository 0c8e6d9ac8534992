using System.Text.Json;
using ContactCore.Contacts;
using ContactCore.Errors;
using ContactCore.Importing;
using ContactCore.Tests.Data;

namespace ContactCore.Journeys.Tests;

public sealed class NaughtyNames
{
    [SharedDataTheory]
    [InlineData(Journey.Memory)]
    [InlineData(Journey.Sqlite)]
    public async Task Every_naughty_string_is_refused_with_a_reason_or_comes_back_through_add_list_export_and_import(string store)
    {
        string[] strings = JsonSerializer.Deserialize<string[]>(await File.ReadAllTextAsync(SharedData.PathOf("text/blns.json")))!;
        await using Journey journey = await Journey.BeginAsync(store);
        Dictionary<string, string?> kept = new(StringComparer.Ordinal);
        for (int i = 0; i < strings.Length; i++)
        {
            try
            {
                NewContact person = new() { ExternalId = $"n{i:000}", LastName = strings[i], Consent = Journey.Consent };
                Contact added = await journey.Book.Contacts.AddAsync(person);
                string? trimmed = strings[i].Trim() is { Length: > 0 } text ? text : null;
                Assert.Equal(trimmed, added.LastName);
                kept.Add(added.ExternalId!, trimmed);
            }
            catch (InvalidValueException refused)
            {
                Assert.Equal("lastName", refused.Field);
                Assert.True(strings[i].Length > 200 || strings[i].Contains('\0', StringComparison.Ordinal), strings[i]);
            }
        }

        Assert.Equal(kept, (await journey.AllAsync()).ToDictionary(contact => contact.ExternalId!, contact => contact.LastName));
        string file = await journey.ExportAsync("naughty.csv");
        await using Journey other = await Journey.BeginAsync(store);
        ImportReport report = await other.ImportAsync(file, new ImportPlan());
        Assert.Equal((kept.Count, 0), (report.Created, report.Rejected));
        Assert.Equal(kept, (await other.AllAsync()).ToDictionary(contact => contact.ExternalId!, contact => contact.LastName));
        Assert.InRange(kept.Count, 500, strings.Length);
    }
}
