using System.Runtime.CompilerServices;
using ContactCore.Activities;
using ContactCore.Contacts;
using ContactCore.Stores;
using ContactCore.Tests.Books;
using ContactCore.Tests.Contacts;

namespace ContactCore.Tests.Activities;

/// <summary>A stream of reports is read ahead by one batch; wherever it stops, the finished batches stand and its source is closed once.</summary>
public sealed class ActivityStreamTests
{
    private const int Batch = 20;

    private bool _isClosed;
    private bool _isReading;

    [Fact]
    public async Task A_door_that_fails_leaves_the_batches_before_it()
    {
        FailingDoor door = new(failing: 2);
        await using OpenBook open = await OpenAsync(door);

        ActivityStreamStoppedException stopped =
            await Assert.ThrowsAsync<ActivityStreamStoppedException>(() => open.Book.Activities.ReportAsync(Mails(Batch * 4)));

        Assert.Equal((Batch, 1), (stopped.Outcome.Recorded, stopped.Outcome.Batches));
        Assert.IsType<StoreException>(stopped.InnerException);
        Assert.Equal(Batch, await KeptAsync(open));
        Assert.True(_isClosed);
    }

    [Fact]
    public async Task A_failure_is_told_although_a_live_source_gives_nothing_more()
    {
        FailingDoor door = new(failing: 2);
        await using OpenBook open = await OpenAsync(door);

        Task<ActivityOutcome> running = open.Book.Activities.ReportAsync(Mails(Batch * 4, waitsAt: (Batch * 2) + 5));

        ActivityStreamStoppedException stopped =
            await Assert.ThrowsAsync<ActivityStreamStoppedException>(() => running.WaitAsync(TimeSpan.FromSeconds(30)));
        Assert.Equal((Batch, 1), (stopped.Outcome.Recorded, stopped.Outcome.Batches));
        Assert.True(_isClosed);
    }

    [Fact]
    public async Task A_source_that_fails_leaves_what_was_read_before_it()
    {
        await using OpenBook open = await OpenAsync();

        await Assert.ThrowsAsync<IOException>(() => open.Book.Activities.ReportAsync(Mails(Batch * 3, failsAt: (Batch * 2) + 5)));

        Assert.Equal(Batch * 2, await KeptAsync(open));
        Assert.True(_isClosed);
    }

    [Fact]
    public async Task A_progress_that_fails_closes_the_source_when_it_has_been_read()
    {
        await using OpenBook open = await OpenAsync();

        await Assert.ThrowsAsync<TimeoutException>(() => open.Book.Activities.ReportAsync(Mails(Batch * 3), new ThrowingProgress()));

        Assert.Equal(Batch, await KeptAsync(open));
        Assert.True(_isClosed);
    }

    [Fact]
    public async Task Progress_is_told_after_each_batch()
    {
        await using OpenBook open = await OpenAsync();
        Heard heard = new();

        ActivityOutcome outcome = await open.Book.Activities.ReportAsync(Mails((Batch * 2) + 1), heard);

        Assert.Equal([Batch, Batch * 2, (Batch * 2) + 1], heard.Recorded);
        Assert.Equal(3, outcome.Batches);
        Assert.True(_isClosed);
    }

    private static async Task<OpenBook> OpenAsync(FailingDoor? door = null)
    {
        OpenBook open = await OpenBook.NewAsync(
            options => options.BatchSize = Batch / 10,
            services =>
            {
                if (door is not null)
                    services.PutBefore<IWriteDoor>(door.Before);
            });
        await open.AddAsync("Anna", "anna@example.com");
        return open;
    }

    private static async Task<long> KeptAsync(OpenBook open)
    {
        Contact anna = (await open.Book.Contacts.FindByExternalIdAsync("key of Anna"))!;
        return (await open.Book.Activities.CountAsync(anna.Id)).Sum(count => count.Count);
    }

    private async IAsyncEnumerable<NewActivity> Mails(int count, int failsAt = -1, int waitsAt = -1, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        try
        {
            for (int i = 0; i < count; i++)
            {
                Assert.False(_isReading, "two read at once");
                _isReading = true;
                await Task.Delay(1, cancellationToken);
                _isReading = false;
                if (i == waitsAt)
                    await Task.Delay(Timeout.Infinite, cancellationToken);
                if (i == failsAt)
                    throw new IOException("the file ended early");
                yield return new NewActivity
                {
                    ExternalId = "key of Anna",
                    Channel = MessageChannel.Email,
                    Message = "Welcome",
                    SentAt = new DateTimeOffset(2026, 1, 1, 9, 0, 0, TimeSpan.Zero),
                    Status = MessageStatus.Delivered,
                    HostKey = $"mail-{i}",
                };
            }
        }
        finally
        {
            Assert.False(_isClosed, "closed twice");
            _isClosed = true;
        }
    }

    private sealed class FailingDoor(int failing)
    {
        private int _left = failing;

        public IWriteDoor Before(IWriteDoor inner) => new Door(this, inner);

        private sealed class Door(FailingDoor failing, IWriteDoor inner) : IWriteDoor
        {
            public Task<ApplyResult> ApplyAsync(ChangeSet changes, CancellationToken cancellationToken) =>
                changes.Changes.OfType<ActivityReported>().Any() && --failing._left == 0
                    ? throw new StoreException(StoreProblem.ConnectionLost, "the connection was lost; nothing was changed")
                    : inner.ApplyAsync(changes, cancellationToken);
        }
    }

    private sealed class ThrowingProgress : IProgress<ActivityOutcome>
    {
        public void Report(ActivityOutcome value) => throw new TimeoutException("nobody listens");
    }

    private sealed class Heard : IProgress<ActivityOutcome>
    {
        public List<long> Recorded { get; } = [];

        public void Report(ActivityOutcome value) => Recorded.Add(value.Recorded);
    }
}
