using ContactCore.Channels;
using ContactCore.Errors;
using ContactCore.Fields;
using ContactCore.Filters;
using ContactCore.Selections;

namespace ContactCore.Journeys.Tests.Privacy.Mishaps;

/// <summary>Questions that cannot be answered, and some that can: what is asked for is nobody's business either.</summary>
internal static class Asking
{
    public static IEnumerable<Mishap> All =>
    [
        Refused("a filter without a closing quote", person => $"LastName == \"{person.LastName} and Email == \\\"{person.Email}"),
        Refused("a filter whose value has no quotes", person => $"LastName == {person.LastName}"),
        Refused("a filter that begins with a person", person => $"{person.FirstName} == \"{person.Email}\""),
        Refused("a filter of emails without quotes", person => $"Email == {person.Email}"),
        Refused("a filter of phones without quotes", person => $"Phone == {person.Phone}"),
        Refused("a filter by an unknown name with a person for its value", person => $"Nosuch == \"{person.FirstName}\""),
        Refused("a filter that compares a status with an email", person => $"EmailStatus == \"{person.Email}\""),
        Refused("a filter that compares an instant with a name", person => $"CreatedAt > \"{person.LastName}\""),
        Refused("a filter that compares a rating with a phone", person => $"EmailRating > \"{person.Phone}\""),
        Refused("a filter of too long a value", person => $"LastName == \"{string.Concat(Enumerable.Repeat(person.LastName, 300))}\""),
        Refused("a filter that asks a person for a method", person => $"LastName.{person.FirstName}(\"{person.Email}\")"),
        Refused("a filter that ends in a person", person => $"LastName == \"x\" {person.LastName}"),
        Mishap.With<NotFoundException>("a filter by a field that is not defined", stage =>
        {
            Canary person = stage.Next();
            return stage.Book.Contacts.CountAsync(new Selection { Filter = Where.Field("unknown").Is(person.LastName) });
        }),
        Mishap.With<InvalidValueException>("a filter that compares a number with a name", async stage =>
        {
            await stage.Book.Fields.AddAsync("height", FieldType.Number);
            await stage.Book.Contacts.CountAsync(new Selection { Filter = Where.Field("height").Is(stage.Next().LastName) });
        }),
        Mishap.With<NotFoundException>("a segment that is not there, and is named by an email", stage =>
            stage.Book.Contacts.CountAsync(new Selection { Segment = stage.Next().Email })),
        Mishap.With<InvalidValueException>("a cursor of another ranking", async stage =>
        {
            Canary person = stage.Next();
            await stage.AddAsync(person);
            await stage.AddAsync(stage.Next());
            Cursor? next = (await stage.Book.Contacts.PageAsync(Selection.All, Ranking.Created, 1)).Next;
            await stage.Book.Contacts.PageAsync(new Selection { Search = person.Email }, Ranking.Changed, 1, next);
        }),
        Mishap.Quiet("searches and filters that find nobody", async stage =>
        {
            Canary person = stage.Next();
            foreach (string search in new[] { person.Email, person.Phone, person.LastName, $"{person.FirstName} {person.LastName}" })
                Assert.Equal(0, await stage.Book.Contacts.CountAsync(new Selection { Search = search }));
            ContactFilter filter = ContactFilter.Parse(
                $"(LastName == \"{person.LastName}\" or FirstName.StartsWith(\"{person.FirstName}\") or Email.Contains(\"{person.Local}\")) and Phone != \"{person.Phone}\"");
            Assert.Equal(0, await stage.Book.Contacts.CountAsync(new Selection { Filter = filter & !Where.Email.IsAnyOf([person.Email]) }));
            Assert.Null(await stage.Book.Contacts.FindByExternalIdAsync(person.Email));
            Assert.Empty(await stage.Book.Duplicates.MembersAsync(person.EmailAddress).ToArrayAsync());
            Assert.Equal(new ContactCore.Duplicates.DuplicateCount(0, 0), await stage.Other.Duplicates.CountAsync(ChannelKind.Phone));
        }),
    ];

    private static Mishap Refused(string what, Func<Canary, string> text) =>
        Mishap.With<FilterException>(what, person => ContactFilter.Parse(text(person)));
}
