using ContactCore.Channels;
using ContactCore.Errors;
using ContactCore.Values;

namespace ContactCore.Contacts;

/// <summary>What holds of every profile that is written (rule 1).</summary>
internal static class ProfileRules
{
    private const int MostChannels = 100;

    public static T Checked<T>(T profile) where T : ContactProfile
    {
        T whole = profile with
        {
            Emails = Distinct(profile.Emails, "emails"),
            Phones = Distinct(profile.Phones, "phones"),
            PushTokens = Distinct(profile.PushTokens, "pushTokens"),
        };
        if (whole.ExternalId is null && !whole.Addresses.Any())
        {
            throw new ContactRuleException(
                ContactRule.ChannelOrExternalIdNeeded, "the contact has neither a channel nor an externalId",
                "at least one email, phone, push token or externalId");
        }

        return whole;
    }

    private static ValueList<T> Distinct<T>(ValueList<T> addresses, string field) where T : ChannelAddress
    {
        if (addresses.Any(address => address is null))
            throw new InvalidValueException(field, "hold null", "addresses");
        if (addresses.Count > MostChannels)
            throw new InvalidValueException(field, $"are {addresses.Count}", $"at most {MostChannels}");
        return addresses.DistinctBy(address => address.AddressKey).ToValueList();
    }
}
