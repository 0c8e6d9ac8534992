using ContactCore.Books;
using ContactCore.Channels;
using ContactCore.Conformance.Hosts;
using ContactCore.Consents;
using ContactCore.Errors;
using ContactCore.Links;
using ContactCore.Standings;
using Xunit;

namespace ContactCore.Conformance;

/// <summary>
/// Every action of <see cref="StandingTable"/> on every set of facts that an address can have, done through a book and
/// through the write door, and looked at afterwards.
/// </summary>
/// <typeparam name="TStore">The store to prove.</typeparam>
public abstract class StandingTableConformance<TStore> : StoreConformance<TStore>
    where TStore : StoreUnderTest, new()
{
    private readonly Dictionary<AddressKey, string> _confirmations = [];
    private int _addresses;

    /// <summary>All 64 sets of an email's facts, all of a phone's and of a push token's, by each action that the kind has.</summary>
    [Fact]
    [Promise("F1")]
    [Promise("F2")]
    [Promise("L1")]
    [Promise("E1")]
    [Promise("R1")]
    [Promise("A1")]
    public async Task Every_action_does_in_every_state_what_the_table_says()
    {
        ContactBook book = await Acme.BookAsync();
        int pairs = 0;
        foreach (StandingRule rule in StandingTable.Rules)
        {
            foreach (ChannelKind kind in rule.Kinds)
            {
                foreach (KnownFacts known in KnownSets.Of(kind))
                {
                    await TryAsync(rule, await AddressWithAsync(kind, known, book), known, book);
                    pairs++;
                }
            }
        }

        Assert.Equal((9 * 64) + (3 * 2) + (2 * 2 * 2), pairs);
    }

    private async Task TryAsync(StandingRule rule, ChannelAddress address, KnownFacts known, ContactBook book)
    {
        string pair = $"{rule.Action} of {address.Kind} with {known}";
        AddressState before = await book.Addresses.StateAsync(address);
        int entries = (await Acme.HistoryAsync(address)).Count;

        ContactRuleException? refusal = await RefusalAsync(() => ActAsync(rule.Action, address, book));

        AddressState after = await book.Addresses.StateAsync(address);
        KnownFacts expected = rule.After(known);
        bool isRefused = rule.Demand == StandingDemand.OneOf && !rule.IsMetBy(known);
        Assert.True(isRefused == refusal is not null, $"{pair}: {(isRefused ? "not refused" : refusal?.Message)}");
        Assert.True(KnownSets.Seen(expected) == after.Known, $"{pair}: {after.Known}, not {expected}");
        Assert.True(StatusFunction.Of(address.Kind, expected) == after.Status, $"{pair}: {after.Status}");
        Assert.True((await Acme.HistoryAsync(address)).Count == entries + (rule.IsMetBy(known) ? 1 : 0), $"{pair}: history");
        if (isRefused)
            Assert.Equal(before, after);
        if (refusal is StandingRuleException detailed)
            Assert.Equal((rule.Action, before.Known), (detailed.Action, detailed.Known));
    }

    private Task ActAsync(StandingAction action, ChannelAddress address, ContactBook book) => action switch
    {
        StandingAction.Unsubscribe => book.Addresses.UnsubscribeAsync(address),
        StandingAction.ReportSpam => book.Addresses.ReportSpamAsync((EmailAddress)address),
        StandingAction.Revoke => book.Addresses.RevokeAsync((PushToken)address),
        StandingAction.Blacklist => book.Blacklist.AddAsync(address, "asked"),
        StandingAction.AskConfirmation => book.DoubleOptIn.AskAsync((EmailAddress)address),
        StandingAction.Confirm => ConfirmAsync((EmailAddress)address),
        StandingAction.ClearComplaint => book.Addresses.ClearComplaintAsync((EmailAddress)address, "a mistake"),
        StandingAction.RenewConsent => book.Addresses.ConsentAsync(address, Consent.Given("/again", "Yes")),
        StandingAction.RemoveFromBlacklist => book.Blacklist.RemoveAsync(address),
        _ => Host.Installation.RemoveFromBlacklistAsync(Acme.Id, TestHost.Olga, (EmailAddress)address),
    };

    // What a link is told without an exception is an error here, as it is for a host.
    private async Task ConfirmAsync(EmailAddress email)
    {
        LinkAnswer answer = await Host.Links.ConfirmAsync(_confirmations[email.AddressKey]);
        Assert.Equal((Acme.Id, email.AddressKey), (answer.Account, answer.Email?.AddressKey));
        if (answer.Outcome != LinkOutcome.Done)
            throw new ContactRuleException(ContactRule.LooseningRefused, $"the link was answered {answer}", "a link that was asked for");
    }

    private async Task<ChannelAddress> AddressWithAsync(ChannelKind kind, KnownFacts known, ContactBook book)
    {
        ChannelAddress address = Next(kind);
        if (address is EmailAddress email)
            await AskAsync(email, book);
        foreach (StandingFact fact in Enum.GetValues<StandingFact>().Where(fact => known.HasFlag((KnownFacts)(1 << (int)fact))))
            await Acme.ApplyAsync(Acme.Recording(address, fact));
        if (known.HasFlag(KnownFacts.BlacklistedHere))
            await Acme.ApplyAsync(Acme.Blacklisting(address));
        if (known.HasFlag(KnownFacts.BlacklistedElsewhere))
            await Other.ApplyAsync(Other.Blacklisting(address));
        return address;
    }

    // For a link, whatever will be known of the address when it is followed.
    private async Task AskAsync(EmailAddress email, ContactBook book)
    {
        ConfirmationRequest asked = await book.DoubleOptIn.AskAsync(email);
        _confirmations.Add(email.AddressKey, asked.Link!.Token);
        await Acme.ApplyAsync(Acme.Lifting(email, asked.State.Standing!.Version, StandingFact.ConfirmationAsked));
    }

    private ChannelAddress Next(ChannelKind kind)
    {
        int number = ++_addresses;
        return kind switch
        {
            ChannelKind.Email => EmailAddress.Parse($"a{number}@example.com"),
            ChannelKind.Phone => PhoneNumber.Parse($"+4930{12340000 + number}"),
            _ => PushToken.Parse(kind, $"token-{number}"),
        };
    }

    private static async Task<ContactRuleException?> RefusalAsync(Func<Task> act)
    {
        try
        {
            await act();
            return null;
        }
        catch (ContactRuleException refusal)
        {
            return refusal;
        }
    }
}
