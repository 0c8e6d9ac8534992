using System.Collections.Concurrent;
using ContactCore.Accounts;
using ContactCore.Actors;
using ContactCore.Books;
using ContactCore.Consents;
using ContactCore.Contacts;
using ContactCore.Hooks;
using ContactCore.Setup;
using ContactCore.Tests.Diagnostics.Hearing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ContactCore.Hosting.Tests;

/// <summary>A host with handlers of events.</summary>
public sealed class HookServiceTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("contactcore-hooks-");
    private readonly HearingLoggers _log = new();
    private readonly Heard _heard = new();

    [Fact]
    public async Task Each_handler_gets_each_event_once_in_a_scope_of_its_own()
    {
        await using ServiceProvider host = Host(builder => builder.AddContactHandler<First>().AddContactHandler<Second>().AddContactHandler<First>());
        await StartAsync(host);
        Assert.True(await host.GetRequiredService<IInstallation>().AreHooksOnAsync());

        await AddAsync(host, "a");
        await AddAsync(host, "b");
        await _heard.CountAsync(4);
        await StopAsync(host, CancellationToken.None);

        Assert.Equal(["First 1", "Second 1", "First 2", "Second 2"], _heard.Told.Select(told => $"{told.Handler} {told.Event.Sequence}"));
        Assert.Equal(_heard.Told[0].Scope, _heard.Told[1].Scope);
        Assert.NotEqual(_heard.Told[0].Scope, _heard.Told[2].Scope);
    }

    [Fact]
    public async Task Where_one_handler_fails_all_get_the_event_again()
    {
        _heard.Failing = 2;
        await using ServiceProvider host = Host(builder => builder.AddContactHandler<First>().AddContactHandler<Failing>());
        await StartAsync(host);

        await AddAsync(host, "a");
        await _heard.CountAsync(4);
        await StopAsync(host, CancellationToken.None);

        Assert.Equal(["First", "First", "First", "Failing"], _heard.Told.Select(told => told.Handler));
        Assert.Single(_heard.Told.Select(told => told.Event.Id).Distinct());
        Assert.Equal([1, 2, 3, 3], _heard.Told.Select(told => told.Event.Attempt));
    }

    [Fact]
    public async Task Events_of_a_process_without_handlers_are_delivered_too_and_those_of_a_host_that_is_down()
    {
        await using ServiceProvider host = Host(builder => builder.AddContactHandler<First>());
        await StartAsync(host);
        await using ServiceProvider other = Host(_ => { });
        await AddAsync(other, "a");
        await _heard.CountAsync(1);
        await StopAsync(host, CancellationToken.None);

        await AddAsync(other, "b");
        await using ServiceProvider again = Host(builder => builder.AddContactHandler<First>());
        await StartAsync(again);
        await _heard.CountAsync(2);
        await StopAsync(again, CancellationToken.None);

        Assert.Equal([1, 2], _heard.Told.Select(told => told.Event.Sequence));
    }

    [Fact]
    public async Task A_host_starts_on_a_store_that_is_not_there_yet_and_turns_hooks_on_when_it_is()
    {
        await using ServiceProvider host = Host(builder => builder.AddContactHandler<First>(), prepare: false);
        await StartAsync(host);
        Assert.Contains(_log.Lines, line => line.Event.Id == 1802 && line.Text == "Hooks could not be turned on (store_missing); it is tried again");

        await host.GetRequiredService<IInstallation>().PrepareAsync();
        while (!await host.GetRequiredService<IInstallation>().AreHooksOnAsync())
            await Task.Delay(20);
        await AddAsync(host, "a");
        await _heard.CountAsync(1);
        await StopAsync(host, CancellationToken.None);
    }

    [Fact]
    public async Task Stopping_lets_the_event_in_hand_end_within_the_hosts_time()
    {
        await using ServiceProvider host = Host(builder => builder.AddContactHandler<Slow>());
        await StartAsync(host);
        await AddAsync(host, "a");
        await _heard.CountAsync(1);
        using CancellationTokenSource time = new();

        Task stopping = StopAsync(host, time.Token);
        await Task.Delay(100, CancellationToken.None);
        Assert.False(stopping.IsCompleted);
        _heard.GoOn.SetResult();
        await stopping;

        Assert.Equal(["Slow", "Slow ended"], _heard.Told.Select(told => told.Handler));
        await AddAsync(host, "b");
        Assert.Equal(1, await WaitingAsync(host));
    }

    [Fact]
    public async Task When_the_hosts_time_is_over_the_event_in_hand_is_given_up()
    {
        await using ServiceProvider host = Host(builder => builder.AddContactHandler<Slow>());
        await StartAsync(host);
        await AddAsync(host, "a");
        await _heard.CountAsync(1);
        using CancellationTokenSource time = new(TimeSpan.FromMilliseconds(200));

        await StopAsync(host, time.Token);

        Assert.Equal("Slow", Assert.Single(_heard.Told).Handler);
        Assert.Equal(1, await WaitingAsync(host));
    }

    public void Dispose()
    {
        _log.Dispose();
        _folder.Delete(recursive: true);
    }

    private static async Task StartAsync(ServiceProvider host)
    {
        IHostedService service = Assert.Single(host.GetServices<IHostedService>());
        await ((IHostedLifecycleService)service).StartingAsync(default);
        await service.StartAsync(default);
    }

    private static Task StopAsync(ServiceProvider host, CancellationToken time) => host.GetServices<IHostedService>().Single().StopAsync(time);

    private static async Task<ContactBook> OpenAsync(ServiceProvider host) =>
        await host.GetRequiredService<IContactBooks>().OpenAsync(AccountId.Parse("acme"), Actor.User("olga"));

    private static async Task AddAsync(ServiceProvider host, string key) => await (await OpenAsync(host)).Contacts.AddAsync(
        new NewContact { ExternalId = key, Consent = Consent.Given("/signup", "Yes, write to me") });

    private static async Task<int> WaitingAsync(ServiceProvider host) => await (await OpenAsync(host)).Hooks.ListAsync().CountAsync();

    private ServiceProvider Host(Action<ContactCoreBuilder> add, bool prepare = true)
    {
        ServiceCollection services = new();
        services.AddSingleton(_heard).AddScoped<Scope>().AddSingleton<ILoggerFactory>(_log);
        add(services.AddContactCore(options =>
        {
            options.Hooks.PollInterval = TimeSpan.FromMilliseconds(100);
            options.Hooks.FirstDelay = TimeSpan.FromMilliseconds(10);
        }).UseSqlite($"Data Source={Path.Combine(_folder.FullName, "contacts.db")};Pooling=False"));
        ServiceProvider host = services.BuildServiceProvider();
        if (prepare)
            host.GetRequiredService<IInstallation>().PrepareAsync().GetAwaiter().GetResult();
        return host;
    }

    public sealed class Scope
    {
        public Guid Id { get; } = Guid.NewGuid();
    }

    public sealed class Heard
    {
        private readonly ConcurrentQueue<(string, Guid, HookEvent)> _told = [];

        public int Failing { get; set; }

        public TaskCompletionSource GoOn { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public (string Handler, Guid Scope, HookEvent Event)[] Told => [.. _told];

        public void Tell(string handler, Scope scope, HookEvent change) => _told.Enqueue((handler, scope.Id, change));

        public async Task CountAsync(int events)
        {
            for (int i = 0; i < 1500 && _told.Count < events; i++)
                await Task.Delay(20);
            Assert.Equal(events, _told.Count);
        }
    }

    public sealed class First(Heard heard, Scope scope) : IContactHandler
    {
        public Task HandleAsync(HookEvent change, CancellationToken cancellationToken)
        {
            heard.Tell(nameof(First), scope, change);
            return Task.CompletedTask;
        }
    }

    public sealed class Second(Heard heard, Scope scope) : IContactHandler
    {
        public async Task HandleAsync(HookEvent change, CancellationToken cancellationToken)
        {
            await Task.Yield();
            heard.Tell(nameof(Second), scope, change);
        }
    }

    public sealed class Failing(Heard heard, Scope scope) : IContactHandler
    {
        public Task HandleAsync(HookEvent change, CancellationToken cancellationToken)
        {
            if (heard.Failing-- > 0)
                throw new HttpRequestException("away");
            heard.Tell(nameof(Failing), scope, change);
            return Task.CompletedTask;
        }
    }

    public sealed class Slow(Heard heard, Scope scope) : IContactHandler
    {
        public async Task HandleAsync(HookEvent change, CancellationToken cancellationToken)
        {
            heard.Tell(nameof(Slow), scope, change);
            await heard.GoOn.Task.WaitAsync(cancellationToken);
            heard.Tell("Slow ended", scope, change);
        }
    }
}
