using ContactCore.Conformance;
using ContactCore.Conformance.Hosts;
using ContactCore.Conformance.Models;

namespace ContactCore.Stores.Tests.Scripts;

/// <summary>A store to play scripts on, one after the other.</summary>
internal sealed class Stage : IAsyncDisposable
{
    private readonly StoreUnderTest _store;
    private readonly TestHost _host;
    private readonly Theatre _theatre;

    private int _played;

    private Stage(StoreUnderTest store)
    {
        _store = store;
        _host = new TestHost(store);
        _theatre = new Theatre(_host);
    }

    public static async Task<Stage> OpenAsync(StoreUnderTest store)
    {
        Stage stage = new(store);
        await stage._host.Setup.PrepareAsync(CancellationToken.None);
        return stage;
    }

    /// <summary>Plays a script, looks at its contacts against the model, of each tenth at every list too, and tells the histories.</summary>
    public async Task<IReadOnlyList<string>> PlayAsync(IReadOnlyList<Step> script)
    {
        List<string> told = [];
        DateTimeOffset start = _host.Clock.Now;
        bool isTenth = _played++ % 10 == 0;
        foreach (Play play in await _theatre.PlayAsync(script))
        {
            await (isTenth ? Judge.AllAsync(play) : Judge.ContactsAsync(play));
            told.AddRange(await ToldHistory.OfAsync(play, start));
        }

        return told;
    }

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        await _store.DisposeStoreAsync();
    }
}
