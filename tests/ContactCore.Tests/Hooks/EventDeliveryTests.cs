using ContactCore.Accounts;
using ContactCore.Actors;
using ContactCore.Books;
using ContactCore.Hooks;
using ContactCore.Setup;
using ContactCore.Stores;
using ContactCore.Tests.Books;
using ContactCore.Tests.Diagnostics.Hearing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ContactCore.Tests.Hooks;

/// <summary>The delivery of a running host, on the system's clock.</summary>
public sealed class EventDeliveryTests : IDisposable
{
    private readonly HearingLoggers _log = new();
    private readonly Listener _listener = new();

    [Fact]
    public async Task What_is_written_in_the_process_is_delivered_at_once_whichever_account()
    {
        await using ServiceProvider host = Host();
        await using Running running = await Running.StartAsync(host, _listener);
        foreach (string account in (string[])["acme", "bolt", "cove", "acme"])
        {
            await AddAsync(host, account);
            await _listener.HearAsync(1);
        }

        Assert.Equal(["acme", "bolt", "cove", "acme"], _listener.Heard.Select(change => change.Account.Value));
        Assert.Equal([1, 1, 1, 2], _listener.Numbers);
        Assert.True(await host.GetRequiredService<IInstallation>().AreHooksOnAsync());
    }

    [Fact]
    public async Task A_subject_that_fails_is_tried_again_and_others_are_not_held_up()
    {
        await using ServiceProvider host = Host();
        await using Running running = await Running.StartAsync(host, _listener);
        _listener.Fails = change => change.Sequence == 1 && change.Attempt < 4;
        await AddAsync(host, "acme");
        await AddAsync(host, "acme");
        await _listener.HearAsync(2);

        Assert.Equal([2, 1], _listener.Numbers);
        Assert.Equal(4, _listener.Heard[1].Attempt);
    }

    [Fact]
    public async Task Stopping_waits_for_the_event_in_hand_and_gives_the_rest_to_the_next()
    {
        await using ServiceProvider host = Host();
        TaskCompletionSource began = new();
        TaskCompletionSource end = new();
        _listener.Before = async (_, _) =>
        {
            began.TrySetResult();
            await end.Task;
        };
        Running running = await Running.StartAsync(host, _listener);
        for (int i = 0; i < 3; i++)
            await AddAsync(host, "acme");
        await began.Task;

        Task stopping = running.StopAsync();
        await Task.Delay(50);
        Assert.False(stopping.IsCompleted);
        end.SetResult();
        await stopping;

        Assert.Equal([1], _listener.Numbers);
        _listener.Before = null;
        await using Running again = await Running.StartAsync(host, _listener);
        await _listener.HearAsync(3);
        Assert.Equal([1, 2, 3], _listener.Numbers);
    }

    [Fact]
    public async Task When_the_hosts_time_is_over_the_event_in_hand_is_given_up_and_comes_again()
    {
        await using ServiceProvider host = Host();
        TaskCompletionSource began = new();
        _listener.Before = async (_, token) =>
        {
            began.TrySetResult();
            await Task.Delay(Timeout.Infinite, token);
        };
        Running running = await Running.StartAsync(host, _listener);
        await AddAsync(host, "acme");
        await began.Task;

        await running.StopAsync(atOnce: true);

        Assert.Empty(_listener.Numbers);
        _listener.Before = null;
        await using Running again = await Running.StartAsync(host, _listener);
        await _listener.HearAsync(1);
        Assert.Equal(1, _listener.Heard[0].Attempt);
    }

    [Fact]
    public async Task A_store_that_fails_is_tried_again()
    {
        await using ServiceProvider host = Host(services => services.AddSingleton<IOutbox>(provider =>
            new Flaky(ActivatorUtilities.CreateInstance<InMemory.Hooks.Outbox>(provider))));
        await using Running running = await Running.StartAsync(host, _listener);
        await AddAsync(host, "acme");
        await Task.Delay(500);
        await AddAsync(host, "acme");
        await _listener.HearAsync(1);

        Assert.Contains(_log.Lines, line => line.Event.Id == 1802 && line.Text == "Hooks could not be turned on (store_busy); it is tried again");
        Assert.Contains(_log.Lines, line => line.Event.Id == 1822);
    }

    public void Dispose()
    {
        _log.Dispose();
        _listener.Dispose();
    }

    private static async Task AddAsync(ServiceProvider host, string account)
    {
        ContactBook book = await host.GetRequiredService<IContactBooks>().OpenAsync(AccountId.Parse(account), Actor.User("olga"));
        await book.Contacts.AddAsync(OpenBook.Person($"Anna {Guid.NewGuid()}"));
    }

    private ServiceProvider Host(Action<IServiceCollection>? replace = null)
    {
        ServiceCollection services = new();
        services.AddSingleton<ILoggerFactory>(_log);
        services.AddContactCore(options =>
        {
            options.Hooks.PollInterval = TimeSpan.FromMilliseconds(100);
            options.Hooks.FirstDelay = TimeSpan.FromMilliseconds(10);
        }).UseInMemory();
        replace?.Invoke(services);
        return services.BuildServiceProvider();
    }

    private sealed class Running : IAsyncDisposable
    {
        private readonly CancellationTokenSource _stop = new();
        private readonly CancellationTokenSource _over = new();
        private readonly Task _running;

        private Running(IEventDelivery delivery, IContactHandler handler) =>
            _running = Task.Run(() => delivery.RunAsync(handler, _stop.Token, _over.Token), CancellationToken.None);

        public static async Task<Running> StartAsync(ServiceProvider host, IContactHandler handler)
        {
            IEventDelivery delivery = host.GetRequiredService<IEventDelivery>();
            await delivery.TryTurnOnAsync();
            return new Running(delivery, handler);
        }

        public async Task StopAsync(bool atOnce = false)
        {
            await _stop.CancelAsync();
            if (atOnce)
                await _over.CancelAsync();
            await _running;
        }

        public async ValueTask DisposeAsync()
        {
            await StopAsync();
            _stop.Dispose();
            _over.Dispose();
        }
    }

    private sealed class Flaky(IOutbox inner) : IOutbox
    {
        private int _turns;
        private int _looks;

        public Task<bool> IsOnAsync(CancellationToken cancellationToken) => inner.IsOnAsync(cancellationToken);

        public Task<bool> TurnAsync(bool on, CancellationToken cancellationToken) =>
            _turns++ < 2 ? throw new StoreException(StoreProblem.Busy, "busy") : inner.TurnAsync(on, cancellationToken);

        public Task<IReadOnlyList<AccountId>> WaitingAsync(
            Guid holder, DateTimeOffset at, AccountId? after, int size, CancellationToken cancellationToken) =>
            _looks++ < 2 ? throw new StoreException(StoreProblem.Busy, "busy") : inner.WaitingAsync(holder, at, after, size, cancellationToken);
    }
}
