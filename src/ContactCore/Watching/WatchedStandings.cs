using ContactCore.Accounts;
using ContactCore.Channels;
using ContactCore.Standings;

namespace ContactCore.Watching;

/// <summary>The store's <see cref="IStandingReader"/>, watched.</summary>
internal sealed class WatchedStandings(IStandingReader standings, Questions questions) : IStandingReader
{
    public Task<IReadOnlyList<Standing>> GetAsync(
        AccountId account, IReadOnlyCollection<AddressKey> addresses, CancellationToken cancellationToken) =>
        questions.AskAsync(
            Question.Standings,
            account,
            (standings, account, addresses, cancellationToken),
            static asked => asked.standings.GetAsync(asked.account, asked.addresses, asked.cancellationToken));
}
