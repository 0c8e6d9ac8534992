using ContactCore.Channels;
using ContactCore.Standings;
using ContactCore.Tests.Channels;
using ContactCore.Tests.Data;

namespace ContactCore.Tests.Standings;

/// <summary>The page of statuses says what the table says, because it is made from it.</summary>
public sealed class StandingPageTests
{
    private static readonly KnownFacts[] OfEmails = [.. Enumerable.Range(0, 128).Select(bits => (KnownFacts)bits).Where(known => !known.HasFlag(KnownFacts.Revoked))];

    [Fact]
    public void The_page_lists_what_can_be_done() => new DocumentSection("statuses.md", "standing rules").MustBe(Markdown.Table(
        ["action", "on", "demands", "then stands", "stands no more", "by"],
        StandingTable.Rules.Select(rule => new[]
        {
            $"`{rule.Action}`",
            string.Join(", ", rule.Kinds),
            Demand(rule),
            Facts(rule.Records),
            Facts(rule.Lifts),
            rule.By,
        })));

    [Fact]
    public void The_page_shows_where_each_action_leads_an_email()
    {
        StandingRule[] rules = [.. StandingTable.Rules.Where(rule => rule.Kinds.Contains(ChannelKind.Email))];
        AddressStatus[] statuses = [.. OfEmails.Select(known => StatusFunction.Of(ChannelKind.Email, known)).Distinct().Order()];
        new DocumentSection("statuses.md", "standing moves").MustBe(Markdown.Table(
            ["", .. statuses.Select(status => $"{status}")],
            rules.Select(rule => new[] { $"`{rule.Action}`" }.Concat(statuses.Select(status => Moves(rule, status))).ToArray())));
    }

    [Fact]
    public void A_refusal_demands_nothing_and_only_loosening_demands_anything()
    {
        Assert.All(
            StandingTable.Rules.Where(rule => !rule.Loosens && rule.Action != StandingAction.AskConfirmation),
            rule => Assert.Equal(StandingDemand.Nothing, rule.Demand));
        Assert.All(StandingTable.Rules.Where(rule => rule.Loosens), rule => Assert.NotEqual(StandingDemand.Nothing, rule.Demand));
    }

    // Rule 3 of the design, said once more in other words: what may make an address less refusing, and nothing else does.
    [Fact]
    public void Only_the_four_ways_of_rule_3_make_an_email_less_refusing()
    {
        Dictionary<StandingAction, AddressStatus[]> ways = new()
        {
            [StandingAction.Confirm] = [AddressStatus.NotConfirmed],
            [StandingAction.ClearComplaint] = [AddressStatus.SpamReported],
            [StandingAction.RenewConsent] = [AddressStatus.Unsubscribed, AddressStatus.SpamReported],
            [StandingAction.RemoveFromBlacklist] = [AddressStatus.Blacklisted],
            [StandingAction.RemoveAllFromBlacklist] = [AddressStatus.Blacklisted],
        };
        foreach (StandingRule rule in StandingTable.Rules.Where(rule => rule.Kinds.Contains(ChannelKind.Email)))
        {
            AddressStatus[] left = [.. OfEmails
                .Select(known => (Before: StatusFunction.Of(ChannelKind.Email, known), After: StatusFunction.Of(ChannelKind.Email, rule.After(known))))
                .Where(move => move.After < move.Before)
                .Select(move => move.Before).Distinct().Order()];
            Assert.Equal(ways.GetValueOrDefault(rule.Action, []), left);
        }
    }

    private static string Demand(StandingRule rule) => rule.Demand switch
    {
        StandingDemand.Nothing => "nothing",
        StandingDemand.NothingKnown => "that nothing is known and no live contact holds it; nothing happens otherwise",
        StandingDemand.OneOf => $"{Facts(rule.Needs, " or ")}; refused otherwise",
        _ => $"{Facts(rule.Needs, " or ")}; nothing happens otherwise",
    };

    private static string Facts(KnownFacts facts, string between = ", ") => facts == KnownFacts.None ? "" : facts.ToString().Replace(", ", between, StringComparison.Ordinal);

    private static string Moves(StandingRule rule, AddressStatus from)
    {
        IEnumerable<string> moves = OfEmails
            .Where(known => StatusFunction.Of(ChannelKind.Email, known) == from)
            .Select(known => rule.Demand == StandingDemand.OneOf && !rule.IsMetBy(known) ? "refused" : Word(from, StatusFunction.Of(ChannelKind.Email, rule.After(known))))
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        return string.Join(" or ", moves);
    }

    private static string Word(AddressStatus from, AddressStatus to) => from == to ? "stays" : to.ToString();
}
