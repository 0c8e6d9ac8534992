using ContactCore.Channels;
using ContactCore.Conformance.Hosts;
using ContactCore.Standings;
using ContactCore.Text;
using FsCheck;
using FsCheck.Fluent;

namespace ContactCore.Conformance.Filters;

/// <summary>Generates bases.</summary>
internal sealed class Bases(Vocabulary words)
{
    private static readonly Gen<int> Who = Gen.Elements(0, 0, 1);

    private static readonly Gen<(string From, string Until)> Membership =
        from one in Texts.Short from other in Texts.Short select InOrder(NormalizedText.Of(one), NormalizedText.Of(other));

    public Gen<BaseDraft> Any =>
        from acme in Gen.ListOf(new People(words).Any, 28)
        from other in Gen.ListOf(new People(words).Any, 8)
        from facts in Gen.ListOf(Fact, 16)
        from entries in Gen.ListOf(Entry, 5)
        from memberships in Gen.ListOf(Membership, Sets.Lists.Length - 1)
        select new BaseDraft([WithoutTaken(acme), WithoutTaken(other)], facts.ToList(), entries.ToList(), memberships.ToList());

    private Gen<ChannelAddress> Address =>
        Gen.Frequency((3, words.Email.Select(email => (ChannelAddress)email)), (1, Vocabulary.Phone.Select(phone => (ChannelAddress)phone)));

    private Gen<(int, ChannelAddress, StandingFact)> Fact =>
        from who in Who from email in words.Email
        from fact in Gen.Elements(StandingFact.Unsubscribed, StandingFact.Unsubscribed, StandingFact.Complained, StandingFact.ConfirmationAsked, StandingFact.Confirmed)
        select (who, (ChannelAddress)email, fact);

    private Gen<(int, ChannelAddress)> Entry => from who in Who from address in Address select (who, address);

    private static (string From, string Until) InOrder(string one, string other) =>
        CodePointOrder.Instance.Compare(one, other) <= 0 ? (one, other) : (other, one);

    // An external ID is one contact's.
    private static Person[] WithoutTaken(IEnumerable<Person> people)
    {
        HashSet<string?> taken = new(StringComparer.Ordinal);
        return [.. people.Select(person => taken.Add(person.ToNewContact().ExternalId) ? person : person.KnownAs(null))];
    }
}
