using ContactCore.Errors;
using ContactCore.Merging;
using ContactCore.Ids;
using System.Diagnostics.Metrics;
using ContactCore.Accounts;
using ContactCore.Activities;
using ContactCore.Actors;
using ContactCore.Books;
using ContactCore.Channels;
using ContactCore.Consents;
using ContactCore.Contacts;
using ContactCore.Csv;
using ContactCore.Diagnostics;
using ContactCore.Duplicates;
using ContactCore.Events;
using ContactCore.Exporting;
using ContactCore.Fields;
using ContactCore.Hooks;
using ContactCore.Importing;
using ContactCore.Links;
using ContactCore.Locales;
using ContactCore.Orders;
using ContactCore.Secrets;
using ContactCore.Selections;
using ContactCore.Setup;
using ContactCore.Stores;
using ContactCore.Tests.Diagnostics.Hearing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace ContactCore.Docs.Tests.Diagnostics;

/// <summary>A host on SQLite in which everything is done that is told of, by somebody who listens to all of it.</summary>
internal sealed class WholeRun : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("contactcore-diagnostics-");
    private readonly HearingActivities _activities = new(Telemetry.ActivitySourceName);
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 1, 31, 9, 0, 0, TimeSpan.Zero));
    private ContactBook _book = null!;

    public HearingLoggers Log { get; } = new();

    public HearingMeters Meters { get; } = new();

    public HearingActivities Activities => _activities;

    /// <summary>Does everything.</summary>
    public async Task RunAsync()
    {
        ServiceCollection services = new();
        services.AddSingleton<TimeProvider>(_clock).AddSingleton<ILoggerFactory>(Log).AddSingleton<IMeterFactory>(Meters);
        services.AddContactCore(options =>
        {
            options.Links.Secrets.Add(new Secret("test", new byte[32]));
            options.Erasure.Secrets.Add(new Secret("test", new byte[32]));
            options.Links.BaseAddress = new Uri("https://shop.example/c");
            options.Hooks.Attempts = 2;
            options.Hooks.FirstDelay = TimeSpan.FromMilliseconds(10);
        }).UseSqlite($"Data Source={PathOf("contacts.db")};Pooling=False");
        await using ServiceProvider provider = services.BuildServiceProvider();
        IInstallation installation = provider.GetRequiredService<IInstallation>();
        await Assert.ThrowsAsync<StoreException>(() => installation.CheckAsync());
        await installation.PrepareAsync();
        await installation.CheckAsync();
        _book = await provider.GetRequiredService<IContactBooks>().OpenAsync(AccountId.Parse("acme"), Actor.User("olga"));
        await DefineAsync();
        Contact anna = await ImportAsync();
        await AskAsync(anna);
        await RefuseAsync(installation);
        await LinkAsync(provider.GetRequiredService<IContactLinks>());
        await DeleteAsync(anna);
        await HookAsync(installation, provider.GetRequiredService<IEventDelivery>(), anna);
        await MergeAsync();
        await EraseAsync(installation);
        await installation.ReindexAsync();
    }

    private async Task HookAsync(IInstallation installation, IEventDelivery delivery, Contact anna)
    {
        await delivery.TryTurnOnAsync();
        await _book.Addresses.UnsubscribeAsync(anna.Emails[0], "again");
        await _book.Addresses.ReportSpamAsync(anna.Emails[0], "abuse desk");
        await _book.Contacts.AddAsync(new NewContact { ExternalId = "3", Consent = Consent.Given("form", "Yes") });
        Handler handler = new() { Fails = true };
        await _book.Hooks.DeliverAsync(handler);
        _clock.Advance(TimeSpan.FromSeconds(1));
        await _book.Hooks.DeliverAsync(handler);
        long[] parked = await _book.Hooks.ListAsync(isParked: true).Select(waiting => waiting.Event.Sequence).ToArrayAsync();
        await _book.Hooks.SkipAsync(parked[0], "known by hand");
        Assert.True(await _book.Hooks.ReplayAllAsync() > 0);
        handler.Fails = false;
        Assert.True(await installation.AreHooksOnAsync());
        await RunAsync(delivery, handler);
        await installation.TurnHooksOffAsync();
    }

    private async Task RunAsync(IEventDelivery delivery, Handler handler)
    {
        using CancellationTokenSource stop = new();
        Task running = delivery.RunAsync(handler, stop.Token, CancellationToken.None);
        await UntilDeliveredAsync();
        await stop.CancelAsync();
        await running;
    }

    private async Task UntilDeliveredAsync()
    {
        while (await _book.Hooks.ListAsync().AnyAsync())
        {
            await Task.Delay(20);
            _clock.Advance(TimeSpan.FromSeconds(1));
        }
    }

    private sealed class Handler : IContactHandler
    {
        public bool Fails { get; set; }

        public Task HandleAsync(HookEvent change, CancellationToken cancellationToken) =>
            Fails ? throw new InvalidOperationException("away") : Task.CompletedTask;
    }

    private async Task LinkAsync(IContactLinks links)
    {
        ConfirmationRequest asked = await _book.DoubleOptIn.AskAsync(EmailAddress.Parse("new@example.com"));
        await links.ConfirmAsync(asked.Link!.Token);
        Assert.Equal(LinkOutcome.Used, (await links.ConfirmAsync(asked.Link.Token)).Outcome);
    }

    public void Dispose()
    {
        _activities.Dispose();
        Meters.Dispose();
        _folder.Delete(recursive: true);
    }

    private string PathOf(string name) => Path.Combine(_folder.FullName, name);

    private async Task DefineAsync()
    {
        await _book.Settings.ChangeAsync(settings => settings with { DefaultRegion = RegionCode.Parse("GB") });
        await _book.Fields.AddAsync("size", FieldType.Number);
        await _book.Categories.AddAsync("news");
        await _book.Segments.CreateAsync("friends");
        await Assert.ThrowsAsync<NameTakenException>(() => _book.Segments.CreateAsync("Friends"));
    }

    private async Task<Contact> ImportAsync()
    {
        await File.WriteAllLinesAsync(
            PathOf("people.csv"),
            ["externalId,firstName,email", "1,Anna,anna@example.com", "2,Ann,anna@example.com", ",Nobody,nobody"]);
        ImportPlan plan = new() { Consent = Consent.Given("fair", "ticked the box") };
        await _book.Imports.RunAsync(CsvFile.Read(PathOf("people.csv")), plan);
        await _book.Imports.RunAsync(CsvFile.Read(PathOf("people.csv")), plan with { OnExisting = Existing.Skip });
        await _book.Imports.RunAsync(CsvFile.Read(PathOf("people.csv")), plan);
        await File.WriteAllLinesAsync(PathOf("more.csv"), ["externalId,lastName", "1,Maier"]);
        await _book.Imports.RunAsync(CsvFile.Read(PathOf("more.csv")), plan);
        await using (RowSink sink = CsvFile.Write(PathOf("out.csv")))
            await _book.Exports.RunAsync(sink, Selection.All);
        await ConvertAsync();
        return (await _book.Contacts.FindByExternalIdAsync("1"))!;
    }

    private async Task ConvertAsync()
    {
        await _book.Fields.ConvertAsync("size", FieldType.Text);
        foreach ((string key, string size) in new[] { ("1", "38"), ("2", "large") })
            await _book.Contacts.ChangeAsync((await _book.Contacts.FindByExternalIdAsync(key))!, profile => profile with { Fields = FieldValues.Of(("size", size)) });
        await _book.Fields.ConvertAsync("size", FieldType.Number, whenUnfit: WhenUnfit.Remove);
    }

    private async Task AskAsync(Contact anna)
    {
        await _book.Contacts.CountAsync(Selection.All);
        await _book.Duplicates.CountAsync();
        await ReportAsync(anna);
        await _book.Statistics.ByStatusAsync();
        await _book.Statistics.BySourceAsync();
        await _book.Statistics.GrowthAsync(new DateOnly(2026, 1, 1), new DateOnly(2026, 1, 31));
        await _book.Duplicates.GroupsAsync().ToArrayAsync();
        await _book.Duplicates.AnswerAsync(anna.Id, (await _book.Contacts.FindByExternalIdAsync("2"))!.Id, MatchAnswer.Later);
        await _book.Disclosure.WriteAsync(anna.Id, Stream.Null);
        await _book.Duplicates.FindProbableAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _book.Duplicates.FindProbableAsync(cancellationToken: new CancellationToken(true)));
        await EnterAsync(anna);
        await _book.Duplicates.MembersAsync(anna.Emails[0]).ToArrayAsync();
        await _book.History.OfAsync(anna.Id).ToArrayAsync();
        await _book.Segments.AddAsync(["friends"], Selection.All);
        await _book.Segments.TakeOutAsync("friends", Selection.All);
        await _book.Segments.ListAsync().ToArrayAsync();
        await Assert.ThrowsAsync<ContactCore.Errors.NotFoundException>(() => _book.Segments.DeleteAsync("foes"));
        await _book.Segments.DeleteAsync("friends");
    }

    private async Task EnterAsync(Contact anna)
    {
        using CancellationTokenSource given = new();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => _book.Duplicates.PrepareMatchesAsync(progress: new GivingUp(given), cancellationToken: given.Token));
        await _book.Duplicates.PrepareMatchesAsync(cancellationToken: CancellationToken.None);
        await _book.Contacts.ChangeAsync(
            (await _book.Contacts.FindByExternalIdAsync("2", CancellationToken.None))!,
            profile => profile with { Language = ContactCore.Locales.LanguageTag.Parse("de") },
            CancellationToken.None);
        await _book.Duplicates.ExplainMatchAsync(new ContactProfile { Emails = anna.Emails }, anna.Id, CancellationToken.None);
        await _book.Duplicates.FindMatchesAsync(new ContactProfile { Emails = anna.Emails }, cancellationToken: CancellationToken.None);
    }

    private async Task MergeAsync()
    {
        ContactId[] twins = [await AddAsync("ada@example.com"), await AddAsync("ada@work.example.com"), await AddAsync("ada@home.example.com")];
        await _book.Merging.MergeAllAsync(new IReadOnlyCollection<ContactId>[] { twins[..2] }.ToAsyncEnumerable());
        Merge merge = (await _book.Merging.ListAsync(twins[0]).ToArrayAsync())[0];
        await _book.Merging.UndoAsync(merge.Id);
        IReadOnlyCollection<ContactId>[] broken = [twins, null!];
        await Assert.ThrowsAsync<InvalidValueException>(() => _book.Merging.MergeAllAsync(broken.ToAsyncEnumerable()));
    }

    private async Task<ContactId> AddAsync(string email) => (await _book.Contacts.AddAsync(
        new NewContact { Emails = [EmailAddress.Parse(email)], Consent = Consent.Given("fair", "Yes") })).Id;

    private async Task EraseAsync(IInstallation installation)
    {
        Contact ben = await _book.Contacts.AddAsync(new NewContact { Emails = [EmailAddress.Parse("ben@example.com")], Consent = Consent.Given("fair", "Yes") });
        await _book.Erasure.EraseAsync(ben.Id);
        await _book.Addresses.UnsubscribeAsync(ben.Emails[0]);
        _clock.Advance(TimeSpan.FromSeconds(1));
        await _book.Contacts.AddAsync(new NewContact { Emails = ben.Emails, Consent = Consent.Given("form", "Yes", actor: Actor.Contact("form")) });
        await _book.Erasure.PurgeAsync(TimeSpan.FromDays(36_500));
        await installation.ScrubAsync();
    }

    private async Task ReportAsync(Contact anna)
    {
        NewOrder order = new() { Contact = anna.Id, Key = "A-1", At = DateTimeOffset.UnixEpoch, Status = "new", Total = 1, Currency = "EUR", ReportedAt = DateTimeOffset.UnixEpoch };
        NewEvent seen = new() { Contact = anna.Id, Name = "seen", At = DateTimeOffset.UnixEpoch };
        await _book.Orders.ReportAsync(new[] { order, order }.ToAsyncEnumerable());
        await _book.Events.ReportAsync(new[] { seen, seen }.ToAsyncEnumerable());
        await _book.Orders.CountAsync(anna.Id);
        await _book.Orders.ListAsync(anna.Id).ToArrayAsync();
        await _book.Events.CountAsync(anna.Id);
        await _book.Events.ListAsync(anna.Id).ToArrayAsync();
        NewActivity read = new()
        {
            Contact = anna.Id, Channel = MessageChannel.Email, Message = "Spring", SentAt = _clock.GetUtcNow(), Status = MessageStatus.Read,
        };
        await _book.Activities.ReportAsync(read);
        await _book.Activities.ReportAsync(new[] { read }.ToAsyncEnumerable());
        await _book.Activities.ReportAsync(
            new[] { read with { Channel = MessageChannel.MobilePush, Status = MessageStatus.Unsubscribed } }.ToAsyncEnumerable());
        await _book.Activities.PageAsync(anna.Id, 1);
        await _book.Activities.CountAsync(anna.Id);
        await _book.Activities.FailedAddressesAsync(ChannelKind.Email).ToArrayAsync();
        _clock.Advance(TimeSpan.FromDays(31));
        await _book.Activities.RefreshRatingsAsync();
    }

    private async Task RefuseAsync(IInstallation installation)
    {
        EmailAddress email = EmailAddress.Parse("anna@example.com");
        await _book.Addresses.UnsubscribeAsync(email);
        await _book.Addresses.ConsentAsync(email, Consent.Given("form", "Yes"));
        await _book.Blacklist.AddAsync(email, "asked");
        await _book.Blacklist.RemoveAsync(email);
        await _book.Blacklist.AddAsync(email, "asked");
        await installation.RemoveFromBlacklistAsync(_book.Account, _book.Actor, email);
        await _book.Addresses.StateAsync(email);
        await _book.Addresses.CanSendAsync(email, null);
        await _book.Blacklist.ListAsync(ChannelKind.Email).ToArrayAsync();
    }

    private async Task DeleteAsync(Contact anna)
    {
        await _book.Duplicates.RemoveAsync(ChannelKind.Email, Keep.Latest, "duplicate");
        await _book.Contacts.RestoreAsync((await _book.Contacts.FindAsync(anna.Id))!);
        await _book.Addresses.UnsubscribeAsync(anna.Emails[0]);
        await _book.Contacts.DeleteAsync(Selection.All, "clean-up");
        await _book.Refusals.UnsubscribeAsync(Selection.All, ChannelKind.Email);
        await _book.Refusals.BlacklistAsync(Selection.All, ChannelKind.Phone, "clean-up");
        await _book.Contacts.RestoreAsync(Selection.Deleted);
    }

    private sealed class GivingUp(CancellationTokenSource given) : IProgress<ContactCore.Matching.MatchProgress>
    {
        public void Report(ContactCore.Matching.MatchProgress value) => given.Cancel();
    }
}
