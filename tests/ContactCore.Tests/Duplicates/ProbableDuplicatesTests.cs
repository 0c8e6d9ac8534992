using ContactCore.Channels;
using ContactCore.Contacts;
using ContactCore.Duplicates;
using ContactCore.Errors;
using ContactCore.Fields;
using ContactCore.Ids;
using ContactCore.Matching;
using ContactCore.Tests.Books;

namespace ContactCore.Tests.Duplicates;

/// <summary>Live contacts that look like one person.</summary>
public sealed class ProbableDuplicatesTests
{
    [Fact]
    public async Task Contacts_of_one_person_are_found_and_no_others()
    {
        await using OpenBook open = await ProbableBase.NewAsync();
        Contact anna = await open.Book.Contacts.AddAsync(ProbableBase.Anna);
        Contact typo = await open.Book.Contacts.AddAsync(ProbableBase.Anna with { FirstName = "Ana", LastName = "Mueller", Phones = [] });

        ProbableMatch match = Assert.Single(await open.Book.Duplicates.Probable(threshold: 0.9).ToArrayAsync());
        ProbableDuplicates found = await open.Book.Duplicates.FindProbableAsync();

        Assert.Equal((anna.Id, typo.Id), (match.Left, match.Right));
        Assert.InRange(match.Probability, 0.9, 1);
        Assert.Equal(122, found.Records.Count);
        Assert.Equal(122 * 121 / 2, found.Candidates);
        Assert.Equal([match], found.Pairs(0.9));
        Assert.Equal([new ProbableGroup(anna.Id, [anna.Id, typo.Id])], found.Groups(0.9));
    }

    [Fact]
    public async Task A_group_keeps_its_id_when_somebody_joins_it()
    {
        await using OpenBook open = await ProbableBase.NewAsync();
        Contact second = await open.Book.Contacts.AddAsync(ProbableBase.Anna);
        Contact first = await open.Book.Contacts.AddAsync(ProbableBase.Anna with { FirstName = "Ana", CreatedAt = open.Clock.Start.AddYears(-1) });
        ProbableGroup before = Assert.Single((await open.Book.Duplicates.FindProbableAsync()).Groups(0.5));

        Contact third = await open.Book.Contacts.AddAsync(ProbableBase.Anna with { LastName = "Muler" });
        ProbableGroup after = Assert.Single((await open.Book.Duplicates.FindProbableAsync()).Groups(0.5));

        Assert.Equal(first.Id, before.Id);
        Assert.Equal([first.Id, second.Id], before.Members);
        Assert.Equal(before.Id, after.Id);
        Assert.Equal([first.Id, second.Id, third.Id], after.Members);
    }

    [Fact]
    public async Task Names_emails_phones_the_address_and_fields_in_use_are_compared_and_nothing_else()
    {
        await using OpenBook open = await ProbableBase.NewAsync();
        await open.Book.Fields.AddAsync("old", FieldType.Text);
        await open.Book.Fields.AddAsync("member", FieldType.Boolean);
        await open.Book.Fields.AddAsync("size", FieldType.Choice, ["small", "large"]);
        await open.Book.Fields.AddAsync("points", FieldType.Number);
        foreach (bool flag in new[] { true, false })
        {
            await open.Book.Contacts.AddAsync(ProbableBase.Anna with
            {
                ExternalId = $"crm-{flag}", Language = Locales.LanguageTag.Parse(flag ? "de" : "en"), PushTokens = [PushToken.Parse(ChannelKind.MobilePush, $"token-{flag}")],
                Fields = FieldValues.Of(("born", new DateOnly(1980, 2, 1)), ("old", $"{flag}"), ("member", flag), ("size", FieldValue.Choice("small")), ("points", flag ? 1 : 2)),
            });
        }

        await open.Book.Fields.RetireAsync("old");
        MatchModel model = (await open.Book.Duplicates.FindProbableAsync()).Model;

        Assert.Equal(
            [
                ("address line 1", ColumnKind.Text), ("city", ColumnKind.Text), ("email", ColumnKind.Email), ("field born", ColumnKind.Date),
                ("field member", ColumnKind.Code), ("field points", ColumnKind.Number), ("field size", ColumnKind.Text), ("first name", ColumnKind.Name),
                ("last name", ColumnKind.Name), ("phone", ColumnKind.Phone), ("postal code", ColumnKind.Code),
            ],
            model.Columns.Select(column => (column.Name, column.Kind)));
    }

    [Fact]
    public async Task An_address_that_another_holds_too_is_compared_first()
    {
        await using OpenBook open = await ProbableBase.NewAsync();
        EmailAddress[] own = [EmailAddress.Parse("anna@work.example"), EmailAddress.Parse("am@old.example")];
        Contact two = await open.Book.Contacts.AddAsync(ProbableBase.Anna with { Emails = [.. own, .. ProbableBase.Anna.Emails] });
        Contact one = await open.Book.Contacts.AddAsync(ProbableBase.Anna with { FirstName = "A." });

        Explanation why = (await open.Book.Duplicates.FindProbableAsync()).Explain(two.Id, one.Id);

        Assert.Equal(("anna.mueller@example.com", "anna.mueller@example.com", "same"), Evidence(why, "email"));
        Assert.Equal(("anna@work.example", null, "unknown"), Evidence(why, "email 2"));
    }

    [Fact]
    public async Task An_address_that_many_hold_stays_where_it_is()
    {
        await using OpenBook open = await ProbableBase.NewAsync(20);
        EmailAddress office = EmailAddress.Parse("office@example.com");
        ContactId first = default;
        for (int i = 0; i < 21; i++)
        {
            Contact added = await open.Book.Contacts.AddAsync(ProbableBase.Anna with { Emails = [EmailAddress.Parse($"a{i}@example.com"), office], FirstName = $"Anna {i}" });
            first = i == 0 ? added.Id : first;
        }

        Contact other = await open.Book.Contacts.AddAsync(ProbableBase.Anna);
        Explanation why = (await open.Book.Duplicates.FindProbableAsync()).Explain(first, other.Id);

        Assert.Equal("a0@example.com", Evidence(why, "email").Left);
        Assert.Equal("office@example.com", Evidence(why, "email 2").Left);
    }

    [Fact]
    public async Task Who_is_deleted_is_not_compared_and_an_empty_base_has_no_duplicates()
    {
        await using OpenBook open = await OpenBook.NewAsync();
        ProbableDuplicates none = await open.Book.Duplicates.FindProbableAsync();
        Assert.Equal((0, 0L), (none.Records.Count, none.Candidates));
        Assert.Empty(none.Pairs(0.01));
        Assert.Empty(none.Groups(0.01));

        await open.Book.Contacts.AddAsync(ProbableBase.Anna with { Fields = FieldValues.Empty });
        Contact gone = await open.Book.Contacts.AddAsync(ProbableBase.Anna with { Fields = FieldValues.Empty });
        await open.Book.Contacts.DeleteAsync(gone, "gone");

        ProbableDuplicates one = await open.Book.Duplicates.FindProbableAsync();
        Assert.Equal(1, one.Records.Count);
        Assert.Empty(one.Groups(0.01));
        Assert.Throws<NotFoundException>(() => one.ExternalIdOf(gone.Id));
    }

    [Fact]
    public async Task Contacts_that_are_all_the_same_are_one_person_and_nothing_tells_why()
    {
        await using OpenBook open = await OpenBook.NewAsync();
        Contact one = await open.Book.Contacts.AddAsync(ProbableBase.Anna with { Fields = FieldValues.Empty, ExternalId = "crm-1" });
        Contact other = await open.Book.Contacts.AddAsync(ProbableBase.Anna with { Fields = FieldValues.Empty });

        ProbableDuplicates found = await open.Book.Duplicates.FindProbableAsync();

        Assert.Equal([new ProbableMatch(one.Id, other.Id, 0.99)], found.Pairs(0.5));
        Assert.Equal("crm-1", found.ExternalIdOf(one.Id));
        Assert.Null(found.ExternalIdOf(other.Id));
        Assert.Throws<InvalidValueException>(() => found.Explain(one.Id, other.Id));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1.01)]
    [InlineData(double.NaN)]
    public async Task A_threshold_is_from_a_hundredth_to_one(double threshold)
    {
        await using OpenBook open = await OpenBook.NewAsync();
        ProbableDuplicates found = await open.Book.Duplicates.FindProbableAsync();
        await Assert.ThrowsAsync<InvalidValueException>(async () => await open.Book.Duplicates.Probable(threshold).CountAsync());
        Assert.Throws<InvalidValueException>(() => found.Pairs(threshold));
        Assert.Throws<InvalidValueException>(() => found.Groups(threshold));
    }

    [Fact]
    public async Task An_explanation_is_of_two_contacts_that_were_compared()
    {
        await using OpenBook open = await ProbableBase.NewAsync(20);
        Contact anna = await open.Book.Contacts.AddAsync(ProbableBase.Anna);
        ProbableDuplicates found = await open.Book.Duplicates.FindProbableAsync();
        Assert.Throws<NotFoundException>(() => found.Explain(anna.Id, new ContactId(Guid.NewGuid())));
        Assert.Throws<NotFoundException>(() => found.Explain(new ContactId(Guid.NewGuid()), anna.Id));
        Assert.Throws<InvalidValueException>(() => found.Explain(anna.Id, anna.Id));
    }

    [Fact]
    public async Task A_base_larger_than_a_page_is_read_to_its_end()
    {
        await using OpenBook open = await OpenBook.NewAsync();
        string[][] rows = [.. Enumerable.Range(0, 5_001).Select(n => new[] { $"{n * 7919}x{n}@example.com" })];
        await open.Book.Imports.RunAsync(new Importing.Table([["email"], .. rows]), new ContactCore.Importing.ImportPlan { Consent = ProbableBase.Anna.Consent });
        Assert.Equal(5_001, (await open.Book.Duplicates.FindProbableAsync()).Records.Count);
    }

    private static (string? Left, string? Right, string Level) Evidence(Explanation why, string column)
    {
        ColumnEvidence evidence = why.Columns.Single(one => one.Column == column);
        return (evidence.Left, evidence.Right, evidence.Level);
    }
}
