using ContactCore.Accounts;
using ContactCore.Contacts;
using ContactCore.Selections;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCore.Stores.Tests.Broken.Readers;

/// <summary>Begins a page with the row that ended the one before (Q2, Q3).</summary>
public sealed class RepeatsTheLastRow : Breach
{
    public override string Promise => "Q3";

    public override bool IsCaughtByScripts => true;

    public override void AddTo(IServiceCollection services) => Wrap<IContactReader>(services, (reader, _) => new Reader(reader));

    private sealed class Reader(IContactReader inner) : PassingContacts(inner)
    {
        public override async Task<IReadOnlyList<Contact>> PageAsync(
            AccountId account, ContactQuery query, Ranking ranking, RankingPosition? after, int size, CancellationToken cancellationToken)
        {
            IReadOnlyList<Contact> page = await base.PageAsync(account, query, ranking, after, size, cancellationToken);
            if (after is not { } place || size == 1)
                return page;
            return [.. await GetAsync(account, [place.Id], cancellationToken), .. page.Take(size - 1)];
        }
    }
}
