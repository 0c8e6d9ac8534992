using System.Diagnostics;
using ContactCore.Channels;
using ContactCore.Consents;
using ContactCore.Duplicates;
using ContactCore.Errors;
using ContactCore.Importing;
using ContactCore.Selections;
using ContactCore.Tests.Importing;
using Microsoft.Extensions.Logging;

namespace ContactCore.Tests.Diagnostics;

/// <summary>A long run is one activity, counts, and a line at its end. Batches hold two.</summary>
public sealed class LongRunsAreHeard
{
    private static readonly ImportPlan Plan = new() { Consent = Consent.Given("trade fair", "ticked the box") };

    private static readonly Table People = new(
        ["firstName", "email"], ["Anna", "anna@example.com"], ["Ben", "ben@example.com"], ["Cleo", "nobody"], ["Dora", "anna@example.com"]);

    [Fact]
    public async Task An_import_tells_what_became_of_its_rows()
    {
        await using ListenedTo host = await ListenedTo.NewAsync();
        await host.Book.Imports.RunAsync(People, Plan);
        Assert.Equal("Import into account acme started", host.Log.Line(1200).Text);
        Assert.Equal(
            "acme 3 0 0 0 1 2",
            string.Join(' ', Values(host, 1201, "Account", "Created", "Updated", "Unchanged", "Skipped", "Rejected", "Batches")));
        Assert.Equal(3, host.Meters.Sum("contactcore.import.rows", "contactcore.row.outcome", "created"));
        Assert.Equal(1, host.Meters.Sum("contactcore.import.rows", "contactcore.row.outcome", "rejected"));
        Activity import = Assert.Single(host.Activities.Named("contactcore.import"));
        Assert.Equal((3L, 1L, 2L), (import.GetTagItem("contactcore.import.created"), import.GetTagItem("contactcore.import.rejected"), import.GetTagItem("contactcore.import.batches")));
        Assert.All(host.Activities.Named("contactcore.write"), write => Assert.Equal(import.SpanId, write.ParentSpanId));
        Assert.Single(host.Meters.Of("contactcore.run.duration"), heard => heard.Tag("contactcore.run") == "import" && heard.Tag("error.type") is null);
    }

    [Fact]
    public async Task Rows_of_contacts_that_are_there_are_told_apart_by_what_became_of_them()
    {
        await using ListenedTo host = await ListenedTo.NewAsync();
        List<ImportReport> reports = [];
        await host.Book.Imports.RunAsync(new Table(["externalId", "lastName"], ["1", ""], ["2", "Ng"]), Plan);
        Table again = new(["externalId", "lastName"], ["1", "Müller"], ["2", "Ng"], ["3", ""], ["4", ""], ["5", "Doe"]);
        await host.Book.Imports.RunAsync(again, Plan, new Told(reports));
        await host.Book.Imports.RunAsync(again, Plan with { OnExisting = Existing.Skip });
        Assert.Equal(
            (1d, 1d, 5d),
            (host.Meters.Sum("contactcore.import.rows", "contactcore.row.outcome", "updated"),
             host.Meters.Sum("contactcore.import.rows", "contactcore.row.outcome", "unchanged"),
             host.Meters.Sum("contactcore.import.rows", "contactcore.row.outcome", "skipped")));
        Assert.Equal([2, 4, 5], reports.Select(report => report.Created + report.Updated + report.Unchanged));
        Activity[] imports = [.. host.Activities.Named("contactcore.import")];
        Assert.Equal((1L, 1L, 0L), (imports[1].GetTagItem("contactcore.import.updated"), imports[1].GetTagItem("contactcore.import.unchanged"), imports[1].GetTagItem("contactcore.import.skipped")));
        Assert.Equal(5L, imports[2].GetTagItem("contactcore.import.skipped"));
        Assert.Single(host.Meters.Of("contactcore.import.rows"), heard => heard.Tag("contactcore.row.outcome") == "updated");
    }

    [Fact]
    public async Task An_import_that_is_given_up_tells_what_stands()
    {
        await using ListenedTo host = await ListenedTo.NewAsync();
        using CancellationTokenSource stop = new();
        StopAtOnce progress = new(stop);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => host.Book.Imports.RunAsync(People, Plan, progress, stop.Token));
        Assert.Equal("cancelled 1 2", string.Join(' ', Values(host, 1202, "Error", "Batches", "Created")));
        Assert.Equal(LogLevel.Warning, host.Log.Line(1202).Level);
        Activity import = Assert.Single(host.Activities.Named("contactcore.import"));
        Assert.Equal((ActivityStatusCode.Error, "cancelled", 2L), (import.Status, import.GetTagItem("error.type"), import.GetTagItem("contactcore.import.created")));
    }

    [Fact]
    public async Task An_import_that_may_not_begin_is_told_by_the_rule_that_it_breaks()
    {
        await using ListenedTo host = await ListenedTo.NewAsync();
        await Assert.ThrowsAsync<ContactRuleException>(() => host.Book.Imports.RunAsync(People, new ImportPlan()));
        Assert.Equal("contact_rule 0", string.Join(' ', Values(host, 1202, "Error", "Batches")));
    }

    [Fact]
    public async Task An_export_counts_its_rows()
    {
        await using ListenedTo host = await ListenedTo.NewAsync();
        await host.Book.Imports.RunAsync(People, Plan);
        await host.Book.Exports.RunAsync(new TableSink(), Selection.All);
        Assert.Equal("3", Assert.Single(Values(host, 1300, "Rows")));
        Assert.Equal(3, host.Meters.Sum("contactcore.export.rows"));
        Assert.Equal(3L, Assert.Single(host.Activities.Named("contactcore.export")).GetTagItem("contactcore.export.rows"));
        await Assert.ThrowsAsync<NotFoundException>(() => host.Book.Exports.RunAsync(new TableSink(), new Selection { Segment = "nobody" }));
        Assert.Equal("not_found 0", string.Join(' ', Values(host, 1301, "Error", "Rows")));
    }

    [Fact]
    public async Task A_deletion_of_many_tells_how_many_it_took_and_left()
    {
        await using ListenedTo host = await ListenedTo.NewAsync();
        await host.Book.Imports.RunAsync(People, Plan);
        await host.Book.Addresses.UnsubscribeAsync(EmailAddress.Parse("anna@example.com"));
        await host.Book.Contacts.DeleteAsync(Selection.All, "clean-up");
        Assert.Equal("2 1 0", string.Join(' ', Values(host, 1400, "Deleted", "Left", "DeletedBefore")));
        Assert.Equal(2, host.Meters.Sum("contactcore.deletion.contacts", "contactcore.run", "delete"));
        Activity deletion = Assert.Single(host.Activities.Named("contactcore.delete"));
        Assert.Equal((2L, 1L), (deletion.GetTagItem("contactcore.deletion.deleted"), deletion.GetTagItem("contactcore.deletion.left")));
        Assert.Equal("ContactCore.Contacts", host.Log.Line(1400).Category);
    }

    [Fact]
    public async Task A_deletion_passes_over_those_deleted_before_and_tells_their_number()
    {
        await using ListenedTo host = await ListenedTo.NewAsync();
        await host.Book.Imports.RunAsync(People, Plan);
        await host.Book.Addresses.UnsubscribeAsync(EmailAddress.Parse("anna@example.com"));
        await host.Book.Contacts.DeleteAsync(Selection.All, "clean-up");
        await host.Book.Contacts.DeleteAsync(new Selection { Scope = Scope.Both }, "again");
        Assert.Equal(2L, host.Activities.Named("contactcore.delete").Last().GetTagItem("contactcore.deletion.deleted_before"));
        Assert.EndsWith("0 contacts deleted, 1 left, 2 deleted before", host.Log.Lines.Last(line => line.Event.Id == 1400).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_deletion_that_is_given_up_tells_how_many_stay_deleted()
    {
        await using ListenedTo host = await ListenedTo.NewAsync();
        await host.Book.Imports.RunAsync(People, Plan);
        await host.Book.Addresses.UnsubscribeAsync(EmailAddress.Parse("anna@example.com"));
        using CancellationTokenSource stop = new();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => host.Book.Contacts.DeleteAsync(Selection.All, "clean-up", new StopAtOnce(stop), stop.Token));
        Assert.Equal("cancelled 1", string.Join(' ', Values(host, 1401, "Error", "Deleted")));
        Assert.Equal(1, host.Meters.Sum("contactcore.deletion.contacts"));
    }

    [Fact]
    public async Task A_removal_of_duplicates_tells_how_many_it_took()
    {
        await using ListenedTo host = await ListenedTo.NewAsync();
        await host.Book.Imports.RunAsync(People, Plan);
        await host.Book.Duplicates.RemoveAsync(ChannelKind.Email, Keep.Earliest, "duplicate");
        Assert.Equal("1 0", string.Join(' ', Values(host, 1500, "Removed", "Held")));
        Assert.Equal(1, host.Meters.Sum("contactcore.deletion.contacts", "contactcore.run", "remove_duplicates"));
        Activity removal = Assert.Single(host.Activities.Named("contactcore.remove_duplicates"));
        Assert.Equal((1L, 0L), (removal.GetTagItem("contactcore.duplicates.removed"), removal.GetTagItem("contactcore.duplicates.held")));
        Assert.Equal("ContactCore.Duplicates", host.Log.Line(1500).Category);
    }

    [Fact]
    public async Task A_search_for_duplicates_tells_how_many_were_compared()
    {
        await using ListenedTo host = await ListenedTo.NewAsync();
        await host.Book.Imports.RunAsync(People, Plan);
        await host.Book.Duplicates.FindProbableAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => host.Book.Duplicates.FindProbableAsync(cancellationToken: new CancellationToken(true)));
        Assert.Equal("acme 3 3", string.Join(' ', Values(host, 1510, "Account", "Records", "Candidates")));
        Assert.Equal("acme cancelled", string.Join(' ', Values(host, 1511, "Account", "Error")));
        Activity[] searches = [.. host.Activities.Named("contactcore.find_duplicates")];
        Assert.Equal((3, 3L), (searches[0].GetTagItem("contactcore.duplicates.records") is long records ? (int)records : 0, searches[0].GetTagItem("contactcore.duplicates.candidates")));
        Assert.Null(searches[1].GetTagItem("contactcore.duplicates.records"));
        Assert.Equal("ContactCore.Duplicates", host.Log.Line(1510).Category);
    }

    [Fact]
    public async Task The_making_of_an_index_tells_how_many_are_in_it()
    {
        await using ListenedTo host = await ListenedTo.NewAsync();
        await host.Book.Imports.RunAsync(People, Plan);
        using CancellationTokenSource stop = new();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => host.Book.Duplicates.PrepareMatchesAsync(
            progress: new Progressing(stop), cancellationToken: stop.Token));
        await host.Book.Duplicates.PrepareMatchesAsync(cancellationToken: CancellationToken.None);
        Assert.Equal("acme 3", string.Join(' ', Values(host, 1520, "Account", "Contacts")));
        Assert.Equal("acme cancelled", string.Join(' ', Values(host, 1521, "Account", "Error")));
        Assert.Equal(2, host.Activities.Named("contactcore.index_contacts").Count());
    }

    [Fact]
    public async Task A_removal_of_duplicates_that_is_given_up_tells_how_many_stay_deleted()
    {
        await using ListenedTo host = await ListenedTo.NewAsync();
        string[][] rows = [.. Enumerable.Range(0, 402).Select(n => new[] { $"a{n % 201:D3}@example.com" })];
        await host.Book.Imports.RunAsync(new Table([["email"], .. rows]), Plan);
        using CancellationTokenSource stop = new();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => host.Book.Duplicates.RemoveAsync(ChannelKind.Email, Keep.Earliest, "duplicate", new StopAtOnce(stop), stop.Token));
        Assert.Equal("cancelled 200", string.Join(' ', Values(host, 1501, "Error", "Removed")));
        Assert.Equal(200, host.Meters.Sum("contactcore.deletion.contacts", "contactcore.run", "remove_duplicates"));
        await host.Book.Duplicates.RemoveAsync(ChannelKind.Email, Keep.Earliest, "duplicate", cancellationToken: CancellationToken.None);
        Assert.Equal(201, host.Meters.Sum("contactcore.deletion.contacts", "contactcore.run", "remove_duplicates"));
    }

    [Fact]
    public async Task The_stores_set_up_is_told()
    {
        await using ListenedTo host = await ListenedTo.NewAsync();
        await host.Open.AddAsync("Anna");
        await host.Open.Installation.PrepareAsync();
        await host.Open.Installation.ReindexAsync();
        Assert.Equal(LogLevel.Information, host.Log.Line(1000).Level);
        Assert.Equal("1", Assert.Single(Values(host, 1010, "Contacts")));
        Assert.Single(host.Activities.Named("contactcore.prepare"));
        Assert.Equal(1L, Assert.Single(host.Activities.Named("contactcore.reindex")).GetTagItem("contactcore.reindex.contacts"));
        using CancellationTokenSource stopped = new();
        await stopped.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => host.Open.Installation.ReindexAsync(stopped.Token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => host.Open.Installation.PrepareAsync(stopped.Token));
        Assert.Equal("cancelled", Assert.Single(Values(host, 1011, "Error")));
        Assert.Equal("cancelled", Assert.Single(Values(host, 1001, "Error")));
    }

    private static IEnumerable<string> Values(ListenedTo host, int id, params string[] names) =>
        names.Select(name => $"{host.Log.Line(id).Values.Single(value => value.Key == name).Value}");

    private sealed class StopAtOnce(CancellationTokenSource stop) : IProgress<ImportReport>, IProgress<long>
    {
        public void Report(ImportReport value) => stop.Cancel();

        public void Report(long value) => stop.Cancel();
    }

    private sealed class Told(List<ImportReport> reports) : IProgress<ImportReport>
    {
        public void Report(ImportReport value) => reports.Add(value);
    }

    private sealed class Progressing(CancellationTokenSource stop) : IProgress<ContactCore.Matching.MatchProgress>
    {
        public void Report(ContactCore.Matching.MatchProgress value) => stop.Cancel();
    }
}
