using ContactCore.Accounts;
using ContactCore.Contacts;
using ContactCore.Selections;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCore.Stores.Tests.Broken.Readers;

/// <summary>Orders ties by ID upwards in both directions (Q2).</summary>
public sealed class OrdersTiesUpwards : Breach
{
    public override string Promise => "Q2";

    public override bool IsCaughtByScripts => true;

    public override void AddTo(IServiceCollection services) => Wrap<IContactReader>(services, (reader, _) => new Reader(reader));

    private sealed class Reader(IContactReader inner) : PassingContacts(inner)
    {
        public override async Task<IReadOnlyList<Contact>> PageAsync(
            AccountId account, ContactQuery query, Ranking ranking, RankingPosition? after, int size, CancellationToken cancellationToken)
        {
            IReadOnlyList<Contact> all = await base.PageAsync(account, query, ranking, null, 10_000, cancellationToken);
            Contact[] ordered = ranking.IsDescending
                ? [.. all.GroupBy(contact => RankingValue.Position(ranking, contact).Value).SelectMany(tie => tie.OrderBy(contact => contact.Id))]
                : [.. all];
            int from = after is { } place ? Array.FindIndex(ordered, contact => contact.Id == place.Id) + 1 : 0;
            return [.. ordered.Skip(from).Take(size)];
        }
    }
}
