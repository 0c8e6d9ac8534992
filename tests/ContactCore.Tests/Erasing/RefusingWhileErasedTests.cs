using ContactCore.Channels;
using ContactCore.Contacts;
using ContactCore.Filters;
using ContactCore.Links;
using ContactCore.Selections;
using ContactCore.Standings;
using ContactCore.Tests.Contacts;

namespace ContactCore.Tests.Erasing;

/// <summary>
/// Somebody is erased between the look at who was erased and the writing of what they refuse: nothing of the address is
/// written, and the refusal stands when the person comes back.
/// </summary>
public sealed class RefusingWhileErasedTests
{
    private static readonly Selection Annas = Selection.Of(Where.FirstName.Is("Anna"));

    public static TheoryData<string> Ways => ["unsubscribed", "complained", "by a link", "many unsubscribed"];

    public static TheoryData<string> PhoneWays => ["stopped", "blacklisted", "blacklisted by a list", "many blacklisted", "many stopped"];

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task An_email_s_refusal_goes_into_its_tombstone(string way)
    {
        MeddlingStore among = new();
        await using ErasingBook erasing = await ErasingBook.NewAsync(among);
        Contact anna = await erasing.Book.Contacts.AddAsync(ErasingBook.Anna);
        UnsubscribeLink link = erasing.Book.UnsubscribeLinks.FromEverything(ErasingBook.Email);
        among.Meddling.Enqueue(() => erasing.Book.Erasure.EraseAsync(anna.Id));

        await (way switch
        {
            "unsubscribed" => erasing.Book.Addresses.UnsubscribeAsync(ErasingBook.Email),
            "complained" => erasing.Book.Addresses.ReportSpamAsync(ErasingBook.Email),
            "by a link" => erasing.Open.Links.UnsubscribeAsync(link.Token),
            _ => erasing.Book.Refusals.UnsubscribeAsync(Annas, ChannelKind.Email),
        });

        Assert.Equal(KnownFacts.None, (await erasing.Book.Addresses.StateAsync(ErasingBook.Email)).Known);
        Assert.Empty(await erasing.Book.History.OfAddressAsync(ErasingBook.Email).ToArrayAsync());
        Assert.Equal(ConfirmationOutcome.AlreadyKnown, (await erasing.Book.DoubleOptIn.AskAsync(ErasingBook.Email)).Outcome);
    }

    [Theory]
    [MemberData(nameof(PhoneWays))]
    public async Task A_phone_s_refusal_goes_into_its_tombstone(string way)
    {
        MeddlingStore among = new();
        await using ErasingBook erasing = await ErasingBook.NewAsync(among);
        Contact anna = await erasing.Book.Contacts.AddAsync(ErasingBook.Anna);
        among.Meddling.Enqueue(() => erasing.Book.Erasure.EraseAsync(anna.Id));
        await RefuseAsync(erasing, way);
        await AssertStandsAgainAsync(erasing);
    }

    [Theory]
    [InlineData("stopped")]
    [InlineData("blacklisted")]
    [InlineData("blacklisted by a list")]
    public async Task A_phone_that_was_erased_before_gets_no_entry_either(string way)
    {
        await using ErasingBook erasing = await ErasingBook.NewAsync();
        await erasing.EraseAnnaAsync();
        await RefuseAsync(erasing, way);
        await AssertStandsAgainAsync(erasing);
    }

    [Fact]
    public async Task A_link_that_confirms_writes_nothing_of_who_is_erased_meanwhile()
    {
        MeddlingStore among = new();
        await using ErasingBook erasing = await ErasingBook.NewAsync(among);
        ConfirmationRequest asked = await erasing.Book.DoubleOptIn.AskAsync(ErasingBook.Email);
        Contact anna = await erasing.Book.Contacts.AddAsync(ErasingBook.Anna);
        among.Meddling.Enqueue(() => erasing.Book.Erasure.EraseAsync(anna.Id));

        LinkAnswer answer = await erasing.Open.Links.ConfirmAsync(asked.Link!.Token);

        Assert.Equal(LinkOutcome.NotAsked, answer.Outcome);
        Assert.Equal(KnownFacts.None, (await erasing.Book.Addresses.StateAsync(ErasingBook.Email)).Known);
        Assert.Empty(await erasing.Book.History.OfAddressAsync(ErasingBook.Email).ToArrayAsync());
    }

    [Fact]
    public async Task Whoever_refused_and_is_erased_meanwhile_is_not_asked()
    {
        MeddlingStore among = new();
        await using ErasingBook erasing = await ErasingBook.NewAsync(among);
        Contact anna = await erasing.Book.Contacts.AddAsync(ErasingBook.Anna);
        among.Meddling.Enqueue(async () =>
        {
            await erasing.Book.Addresses.UnsubscribeAsync(ErasingBook.Email);
            await erasing.Book.Erasure.EraseAsync(anna.Id);
        });

        Assert.Equal(ConfirmationOutcome.AlreadyKnown, (await erasing.Book.DoubleOptIn.AskAsync(ErasingBook.Email)).Outcome);
        Assert.Empty(await erasing.Book.History.OfAddressAsync(ErasingBook.Email).ToArrayAsync());
    }

    private static Task RefuseAsync(ErasingBook erasing, string way) => way switch
    {
        "stopped" => erasing.Book.Addresses.UnsubscribeAsync(ErasingBook.Phone),
        "blacklisted" => erasing.Book.Blacklist.AddAsync(ErasingBook.Phone, "rude"),
        "blacklisted by a list" => erasing.Book.Blacklist.AddAsync(new[] { ErasingBook.Phone }.ToAsyncEnumerable(), "rude"),
        "many blacklisted" => erasing.Book.Refusals.BlacklistAsync(Annas, ChannelKind.Phone, "rude"),
        _ => erasing.Book.Refusals.UnsubscribeAsync(Annas, ChannelKind.Phone),
    };

    private static async Task AssertStandsAgainAsync(ErasingBook erasing)
    {
        Assert.Null(await erasing.Book.Blacklist.FindAsync(ErasingBook.Phone));
        Assert.Empty(await erasing.Book.Blacklist.ListAsync(ChannelKind.Phone).ToArrayAsync());
        Contact back = await erasing.Book.Contacts.AddAsync(ErasingBook.AnnaHerself);
        Assert.Equal(AddressStatus.Blacklisted, back.Channels.Single(channel => channel.Address.Kind == ChannelKind.Phone).State.Status);
    }
}
