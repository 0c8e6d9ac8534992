using ContactCore.Accounts;
using ContactCore.Contacts;
using ContactCore.Selections;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCore.Stores.Tests.Broken.Readers;

/// <summary>Counts the deleted contacts with the live ones (Q1, Q4).</summary>
public sealed class CountsDeleted : Breach
{
    public override string Promise => "Q1";

    public override bool IsCaughtByScripts => true;

    public override void AddTo(IServiceCollection services) => Wrap<IContactReader>(services, (reader, _) => new Reader(reader));

    private sealed class Reader(IContactReader inner) : PassingContacts(inner)
    {
        public override Task<long> CountAsync(AccountId account, ContactQuery query, CancellationToken cancellationToken) =>
            base.CountAsync(account, query.Scope == Scope.Base ? query with { Scope = Scope.Both } : query, cancellationToken);
    }
}
