using ContactCore.Channels;
using ContactCore.Conformance.Hosts;
using ContactCore.Contacts;
using ContactCore.Fields;
using ContactCore.Postal;
using ContactCore.Sources;
using ContactCore.Values;
using FsCheck;
using FsCheck.Fluent;

namespace ContactCore.Conformance.Filters;

/// <summary>Generates somebody of a base, with each value there or not.</summary>
internal sealed class People(Vocabulary words)
{
    private static readonly Gen<PostalAddress> Address =
        from line1 in Maybe(Texts.Names) from line2 in Maybe(Texts.Names) from city in Maybe(Texts.Names)
        from region in Maybe(Texts.Short) from code in Maybe(Texts.Short) from country in Maybe(Texts.Names)
        select new PostalAddress { Line1 = line1, Line2 = line2, City = city, Region = region, PostalCode = code, Country = country };

    private static readonly Gen<Func<Contact, Contact>> Rest =
        from changed in Vocabulary.Moment from rating in Vocabulary.Rating from deleted in Gen.Frequency((3, Gen.Constant(false)), (1, Gen.Constant(true)))
        from at in Vocabulary.Moment
        select (Func<Contact, Contact>)(contact => contact with
        {
            ChangedAt = changed, EmailRating = rating, State = deleted ? ContactState.Deleted : ContactState.Live,
            Deletion = deleted ? new Deletion(at, TestHost.Olga, "gone") : null,
        });

    private static readonly Gen<FieldValues> Fields = FieldSet.All.Where(field => field.Names[0] != FieldSet.Unused).Aggregate(
        Gen.Constant(FieldValues.Empty),
        (before, field) => from fields in before from value in Maybe(field.Value) select value is null ? fields : fields.With(field.Names[0], value));

    private static readonly Gen<ValueList<string>> Categories = Gen.Choose(0, 3).Select(bits => Sets.Categories[..2].Where((_, i) => (bits >> i & 1) == 1).ToValueList());

    public Gen<Person> Any =>
        from name in Profile from address in Address from fields in Fields from categories in Categories
        from language in Maybe(Vocabulary.Language) from zone in Maybe(Vocabulary.Zone) from source in Gen.Elements(Enum.GetValues<ContactSource>())
        from created in Vocabulary.Moment from rest in Rest
        select Person.Nameless.CreatedAt(created).But(rest).With(profile => name(profile) with
        {
            Address = address, Fields = fields, Categories = categories, Language = language, TimeZone = zone, Source = source,
        });

    private Gen<Func<NewContact, NewContact>> Profile =>
        from first in Maybe(Texts.Names) from last in Maybe(Texts.Names) from key in Maybe(Texts.Names)
        from emails in Several(words.Email) from phones in Several(Vocabulary.Phone)
        select (Func<NewContact, NewContact>)(profile => profile with
        {
            FirstName = first, LastName = last, ExternalId = key, Emails = emails, Phones = phones,
        });

    private static Gen<T?> Maybe<T>(Gen<T> some)
        where T : class => Gen.Frequency((1, Gen.Constant<T?>(null)), (3, some.Select(value => (T?)value)));

    private static Gen<ValueList<T>> Several<T>(Gen<T> address)
        where T : ChannelAddress =>
        Gen.Elements(0, 1, 1, 2, 3).SelectMany(count => Gen.ArrayOf(address, count)).Select(all => all.DistinctBy(one => one.AddressKey).ToValueList());
}
