using System.Reflection;
using ContactCore.Blacklisting;
using ContactCore.Channels;
using ContactCore.Contacts;
using ContactCore.Histories;
using ContactCore.Selections;
using ContactCore.Standings;
using ContactCore.Text;

namespace ContactCore.InMemory.Tests.Selections;

public sealed class ConditionTests : IDisposable
{
    private readonly Base _base = new();

    [Fact]
    public void A_query_has_no_condition_that_is_not_translated()
    {
        string[] conditions = [.. typeof(ContactQuery).GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(p => p.Name)];

        Assert.Equal(["Scope", "Search", "Status", "Segment", "Filter"], conditions);
    }

    [Theory]
    [InlineData(SearchColumn.FullName, "anna mu")]
    [InlineData(SearchColumn.LastName, "mull")]
    [InlineData(SearchColumn.EmailKey, "second@")]
    [InlineData(SearchColumn.PhoneKey, "+4420")]
    [InlineData(SearchColumn.ExternalId, "crm-\U0001F600")]
    public async Task A_range_of_a_column_finds_whom_it_holds_for(SearchColumn column, string prefix)
    {
        Contact anna = await _base.Add(_base.Person().Named("Anna", "Müller")
            .Email("first@example.com").Email("second@example.com").Phone("+44 20 7946 0958")
            .With(contact => contact with { ExternalId = "crm-\U0001F600-17" }));
        await _base.Add(_base.Person().Named("Bob", "Other").Email("bob@example.com")
            .With(contact => contact with { ExternalId = "crm-\uE000" }));

        ContactQuery query = Base.Everybody with
        {
            Search = [new SearchRange(column, prefix, CodePointOrder.UpperBound(prefix))],
        };

        Assert.Equal([anna.Id], (await _base.PageThrough(query, Ranking.Created, 10)).Select(contact => contact.Id));
    }

    [Fact]
    public async Task An_id_is_found_by_its_first_digits()
    {
        Contact anna = await _base.Add(_base.Person());
        string hex = anna.Id.Value.ToString("N");

        Assert.Equal(1, await _base.Count(Base.Everybody with { Search = [new SearchRange(SearchColumn.Id, hex[..20], null)] }));
        Assert.Equal(0, await _base.Count(Base.Everybody with { Search = [new SearchRange(SearchColumn.Id, "ffff", null)] }));
    }

    [Fact]
    public async Task A_contact_is_under_each_status_that_any_of_its_addresses_has()
    {
        await _base.Add(_base.Person().Email("good@example.com").Email("bad@example.com"));
        await _base.ApplyTo(Base.Other, Base.Noon, Blacklisted("bad@example.com"));

        Assert.Equal(1, await Under(AddressStatus.Active));
        Assert.Equal(1, await Under(AddressStatus.Blacklisted));
        Assert.Equal(0, await Under(AddressStatus.Unsubscribed));
        Assert.Equal(0, await Under(AddressStatus.OverLimit));
        Assert.Equal(1, await _base.Count(Base.Everybody with { Status = StatusFilter.AllEmails }));
        Assert.Equal(0, await _base.Count(Base.Everybody with { Status = StatusFilter.AllPhones }));
    }

    [Fact]
    public async Task Each_scope_takes_its_states_and_merged_contacts_are_in_none()
    {
        await _base.Add(_base.Person());
        await _base.Delete(await _base.Add(_base.Person()));
        await _base.Replace(await _base.Add(_base.Person()), contact => contact with { State = ContactState.Merged });

        Assert.Equal(1, await _base.Count(Base.Everybody));
        Assert.Equal(1, await _base.Count(Base.Everybody with { Scope = Scope.Deleted }));
        Assert.Equal(2, await _base.Count(Base.Everybody with { Scope = Scope.Both }));
    }

    public void Dispose() => _base.Dispose();

    private Task<long> Under(AddressStatus status) => _base.Count(Base.Everybody with { Status = StatusFilter.Email(status) });

    private EntryAdded Blacklisted(string email)
    {
        AddressKey address = EmailAddress.Parse(email).AddressKey;
        HistoryEntry entry = new()
        {
            Id = _base.NewId(), Address = address, At = Base.Noon, Actor = Base.Olga, What = HistoryWhat.Blacklisted,
        };
        return new EntryAdded(address, new BlacklistEntry(Base.Noon, BlacklistCategory.Manual, "secret", Base.Olga), entry);
    }
}
