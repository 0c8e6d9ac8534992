using ContactCore.Channels;
using ContactCore.Consents;
using ContactCore.Errors;
using ContactCore.Standings;

namespace ContactCore.Conformance.Models;

/// <summary>An address unsubscribes; a phone goes on the account's blacklist.</summary>
internal sealed record UnsubscribeStep(int Address) : Step
{
    public override async Task RunAsync(Play play)
    {
        ChannelAddress address = play.Words.Address(Address);
        await play.Book.Addresses.UnsubscribeAsync(address);
        KnownFacts refusal = address.Kind == ChannelKind.Phone ? KnownFacts.BlacklistedHere : KnownFacts.Unsubscribed;
        if (play.Model.Tombstones.Tighten(address.AddressKey, refusal, play.Now))
            return;
        if (address.Kind == ChannelKind.Phone)
            play.Model.Blacklist.Add(play.Model.Id, address.AddressKey);
        else
            play.Model.Facts.Add((address.AddressKey, StandingFact.Unsubscribed));
    }
}

/// <summary>An email complains, or an operator clears its complaint.</summary>
internal sealed record ComplaintStep(int Email, bool Clears) : Step
{
    public override async Task RunAsync(Play play)
    {
        EmailAddress email = (EmailAddress)play.Words.Address(Email);
        (AddressKey, StandingFact) fact = (email.AddressKey, StandingFact.Complained);
        if (!Clears)
        {
            await play.Book.Addresses.ReportSpamAsync(email);
            if (!play.Model.Tombstones.Tighten(email.AddressKey, KnownFacts.Complained, play.Now))
                play.Model.Facts.Add(fact);
        }
        else if (await Play.DoneAsync<StandingRuleException>(
            !play.Model.Facts.Contains(fact), () => play.Book.Addresses.ClearComplaintAsync(email, "asked")))
        {
            play.Model.Facts.Remove(fact);
        }
    }
}

/// <summary>The person agrees again.</summary>
internal sealed record ConsentStep(int Email) : Step
{
    public override async Task RunAsync(Play play)
    {
        EmailAddress email = (EmailAddress)play.Words.Address(Email);
        (AddressKey, StandingFact)[] refusals =
            [(email.AddressKey, StandingFact.Unsubscribed), (email.AddressKey, StandingFact.Complained)];
        bool nothing = !refusals.Any(play.Model.Facts.Contains);
        Consent consent = Consent.Given("/again", "Yes");
        if (await Play.DoneAsync<StandingRuleException>(nothing, () => play.Book.Addresses.ConsentAsync(email, consent)))
            play.Model.Facts.ExceptWith(refusals);
    }
}

/// <summary>A double opt-in is asked, or answered.</summary>
internal sealed record ConfirmationStep(int Email, bool Answers) : Step
{
    public override async Task RunAsync(Play play)
    {
        ChannelAddress email = play.Words.Address(Email);
        AddressKey key = email.AddressKey;
        StandingFact fact = Answers ? StandingFact.Confirmed : StandingFact.ConfirmationAsked;
        bool silenced = !Answers
            && (play.Model.HasStanding(key) || play.Model.Blacklist.Has(play.Model.Id, key) || play.Model.IsHeld(key));
        await play.Account.ApplyAsync(play.Account.Recording(email, fact));
        if (!silenced)
            play.Model.Facts.Add((key, fact));
    }
}

/// <summary>An address goes on the blacklist, or the account's entry on it goes.</summary>
internal sealed record BlacklistStep(int Address, bool Removes) : Step
{
    public override async Task RunAsync(Play play)
    {
        ChannelAddress address = play.Words.Address(Address);
        BlacklistModel blacklist = play.Model.Blacklist;
        if (!Removes)
        {
            bool added = await play.Book.Blacklist.AddAsync(address, "a step");
            if (address.Kind == ChannelKind.Phone && play.Model.Tombstones.Tighten(address.AddressKey, KnownFacts.BlacklistedHere, play.Now))
                return;
            Xunit.Assert.Equal(blacklist.Add(play.Model.Id, address.AddressKey), added);
            return;
        }

        bool none = !blacklist.Remove(play.Model.Id, address.AddressKey);
        await Play.DoneAsync<ContactRuleException>(none, () => play.Book.Blacklist.RemoveAsync(address));
    }
}
