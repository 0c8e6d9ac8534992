using ContactCore.Importing;

namespace ContactCore.Tests.Refusals;

internal static class BadRows
{
    private static readonly ImportPlan Plan = new() { Consent = PeopledBook.Consent };

    public static IEnumerable<BadRow> All =>
    [
        new("an email that is none, and nothing else", ["email"], "nobody"),
        new("an email that is none beside an external ID", ["externalId", "email"], "new", "nobody"),
        new("a phone that is none beside an email", ["email", "phone"], "new@example.com", "call me"),
        new("no cell that is filled", ["email", "firstName"], "", "Ann"),
        new("a day of creation that no calendar has", ["email", "createdAt"], "new@example.com", "2026-02-30"),
        new("a source that is none", ["email", "source"], "new@example.com", "radio"),
        new("a source as a number", ["email", "source"], "new@example.com", "1"),
        new("a language that is none", ["email", "language"], "new@example.com", "the German one"),
        new("a time zone that is none", ["email", "timeZone"], "new@example.com", "Europe/Nowhere"),
        new("a name that is too long", ["email", "lastName"], "new@example.com", new string('a', 201)),
        new("an external ID that is too long", ["externalId"], new string('a', 201)),
        new("words where a number is", ["email", "field:age"], "new@example.com", "thirty"),
        new("a choice that is none", ["email", "field:size"], "new@example.com", "L"),
        new("a value of a retired field", ["email", "field:nick"], "new@example.com", "Ann"),
        new("a retired category", ["email", "categories"], "new@example.com", "old"),
        new("a category whose name is too long", ["email", "categories"], "new@example.com", new string('a', 201)),
        new("a category that nobody defined, where none may be", ["email", "categories"], "new@example.com", "newz") { Plan = Plan with { DefineMissing = false } },
        new("an email that Anna has, where such rows are to be rejected", ["email"], "anna@example.com") { Plan = Plan with { MatchBy = MatchKey.Email, OnExisting = Existing.Reject } },
        new("an email that two have", ["email"], "both@example.com") { Plan = Plan with { MatchBy = MatchKey.Email } },
        new("a phone that two have", ["phone"], "+442079460958") { Plan = Plan with { MatchBy = MatchKey.Phone } },
        new("the external ID of a deleted contact", ["externalId", "email"], "key of Ben", "new@example.com"),
        new("another external ID than Anna's beside her email", ["externalId", "email"], "other", "anna@example.com") { Plan = Plan with { MatchBy = MatchKey.Email } },
        new("a deletion of somebody who is live", ["externalId", "deletedAt"], "key of Anna", "2026-01-01T00:00:00Z"),
        new("an unsubscription without an instant that is one", ["email", "email.unsubscribedAt"], "new@example.com", "yesterday"),
        new("a blacklisting of a phone without an instant that is one", ["phone", "phone.blacklistedAt"], "+442079460958", "yesterday"),
        new("a complaint of a second phone", ["phone", "phone2", "phone2.complainedAt"], "+442079460958", "+442079460959", "2026-01-01T00:00:00Z"),
        new("a revocation of an email", ["email", "email.revokedAt"], "new@example.com", "2026-01-01T00:00:00Z"),
        new("a reason that is too long", ["email", "email.unsubscribedAt", "email.unsubscribedReason"], "new@example.com", "2026-01-01", new string('a', 501)),
        new("a blacklisting of an unknown kind", ["phone", "phone.blacklistedAt", "phone.blacklistedCategory"], "+442079460958", "2026-01-01", "Mood"),
        new("a complaint of a phone", ["phone", "phone.complainedAt"], "+442079460958", "2026-01-01T00:00:00Z"),
        new("a confirmation of somebody of whom something is known", ["externalId", "email", "email.confirmedAt"], "new", "left@example.com", "2026-01-01T00:00:00Z"),
        new("a blacklisted email, where accounts may not blacklist", ["email", "email.blacklistedAt"], "new@example.com", "2026-01-01T00:00:00Z"),
        new("consent at a time that is none", ["email", "consent.at", "consent.text"], "new@example.com", "yesterday", "Yes"),
        new("consent noted by an actor of no kind", ["email", "consent.text", "consent.actorKind", "consent.actorId"], "new@example.com", "Yes", "Robot", "r2"),
    ];
}
