using ContactCore.Blacklisting;
using ContactCore.Consents;

namespace ContactCore.Tests.Refusals;

internal static class AddressRefusals
{
    private static readonly Consent Early = Consent.Given("trade fair", "Yes", at: new DateTimeOffset(2025, 3, 1, 0, 0, 0, TimeSpan.Zero));

    private static readonly Consent Late = Consent.Given("trade fair", "Yes", at: new DateTimeOffset(9999, 1, 1, 0, 0, 0, TimeSpan.Zero));

    public static IEnumerable<Refusal> All =>
    [
        new("to unsubscribe a push token", people => people.Book.Addresses.UnsubscribeAsync(PeopledBook.Token)),
        new("to unsubscribe with a reason of 501 characters", people => people.Book.Addresses.UnsubscribeAsync(PeopledBook.Email, new string('a', 501))),
        new("to report spam with a reason of 501 characters", people => people.Book.Addresses.ReportSpamAsync(PeopledBook.Email, new string('a', 501))),
        new("to revoke with a reason of 501 characters", people => people.Book.Addresses.RevokeAsync(PeopledBook.Token, new string('a', 501))),
        new("to clear a complaint that is none", people => people.Book.Addresses.ClearComplaintAsync(PeopledBook.Email, "by mistake")),
        new("to clear a complaint without a reason", people => people.Book.Addresses.ClearComplaintAsync(PeopledBook.Email, " ")),
        new("consent where nothing was refused", people => people.Book.Addresses.ConsentAsync(PeopledBook.Email, PeopledBook.Consent)),
        new("to clear the complaint of somebody who unsubscribed", people => people.Book.Addresses.ClearComplaintAsync(PeopledBook.Email, "by mistake"))
        {
            After = people => people.Book.Addresses.UnsubscribeAsync(PeopledBook.Email),
        },
        new("to clear the complaint of somebody who complained, without a reason", people => people.Book.Addresses.ClearComplaintAsync(PeopledBook.Email, ""))
        {
            After = people => people.Book.Addresses.ReportSpamAsync(PeopledBook.Email),
        },
        new("consent that is older than the refusal", people => people.Book.Addresses.ConsentAsync(PeopledBook.Email, Early))
        {
            After = people => people.Book.Addresses.UnsubscribeAsync(PeopledBook.Email),
        },
        new("consent that is still to be given", people => people.Book.Addresses.ConsentAsync(PeopledBook.Email, Late))
        {
            After = people => people.Book.Addresses.UnsubscribeAsync(PeopledBook.Email),
        },
        new("consent for a revoked push token that is older than the revocation", people => people.Book.Addresses.ConsentAsync(PeopledBook.Token, Early))
        {
            After = people => people.Book.Addresses.RevokeAsync(PeopledBook.Token),
        },
        new("to blacklist with a category that is none", people => people.Book.Blacklist.AddAsync(PeopledBook.Email, "abuse", (BlacklistCategory)99)),
        new("to blacklist a push token", people => people.Book.Blacklist.AddAsync(PeopledBook.Token, "abuse")),
        new("to look for a push token on the blacklist", people => people.Book.Blacklist.FindAsync(PeopledBook.Token)),
        new("to blacklist an email where accounts may not", people => people.Book.Blacklist.AddAsync(PeopledBook.Email, "abuse")),
        new("to blacklist without a reason", people => people.Book.Blacklist.AddAsync(PeopledBook.Phone, " ")),
        new("to take back an entry that the account has not", people => people.Book.Blacklist.RemoveAsync(PeopledBook.Phone)),
        new("to take back an entry with a reason of 501 characters", people => people.Book.Blacklist.RemoveAsync(PeopledBook.Phone, new string('a', 501))),
        new("the installation's removal with a reason of 501 characters", people => people.Installation.RemoveFromBlacklistAsync(people.Book.Account, people.Book.Actor, PeopledBook.Email, new string('a', 501))),
    ];
}
