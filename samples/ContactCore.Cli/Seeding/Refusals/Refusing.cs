namespace ContactCore.Cli.Seeding.Refusals;

/// <summary>Who confirmed, who left, who complained, who is never written to.</summary>
internal static class Refusing
{
    private static readonly string[] Leaving = ["too many messages", "not interested any more", "never signed up", "one click in the message"];
    private static readonly (string Category, string Reason)[] Listings =
        [("PermanentFailure", "there is no such address"), ("Manual", "asked never to be written to"), ("Import", "stood on the list of another system")];

    /// <summary>Of a hundred emails 20 are confirmed and 3 are not yet, 6 unsubscribed; of a thousand 6 complained and 5 are blacklisted.</summary>
    public static AddressFacts OfEmail(DateTime created, Chance chance)
    {
        AddressFacts facts = AddressFacts.None;
        int confirmation = chance.Below(100);
        if (confirmation < 23)
            facts = facts.With("confirmationAskedAt", Moments.Text(created));
        if (confirmation < 20)
            facts = facts.With("confirmedAt", Moments.Text(created.AddMinutes(chance.Between(1, 2880))));
        int refusal = chance.Below(1000);
        return refusal switch
        {
            < 60 => facts.With("unsubscribedAt", Later(created, chance)).With("unsubscribedReason", chance.Pick(Leaving)),
            < 66 => facts.With("complainedAt", Later(created, chance)),
            < 71 => Listed(facts, created, chance),
            _ => facts,
        };
    }

    /// <summary>Of a thousand phones 8 sent STOP, and 3 are blacklisted.</summary>
    public static AddressFacts OfPhone(DateTime created, Chance chance) => chance.Below(1000) switch
    {
        < 8 => AddressFacts.None.With("unsubscribedAt", Later(created, chance)),
        < 11 => Listed(AddressFacts.None, created, chance),
        _ => AddressFacts.None,
    };

    private static AddressFacts Listed(AddressFacts facts, DateTime created, Chance chance)
    {
        (string category, string reason) = chance.Pick(Listings);
        return facts
            .With("blacklistedAt", Later(created, chance))
            .With("blacklistedReason", reason)
            .With("blacklistedCategory", category);
    }

    private static string Later(DateTime created, Chance chance) => Moments.Text(Moments.After(created, chance));
}
