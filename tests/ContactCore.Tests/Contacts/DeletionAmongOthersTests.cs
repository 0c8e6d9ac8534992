using ContactCore.Channels;
using ContactCore.Consents;
using ContactCore.Contacts;
using ContactCore.Duplicates;
using ContactCore.Selections;
using ContactCore.Standings;
using ContactCore.Stores;
using ContactCore.Fields;
using ContactCore.Tests.Books;
using ContactCore.Tests.Erasing;

namespace ContactCore.Tests.Contacts;

/// <summary>Somebody else writes between the reading of a batch and its deletion.</summary>
public sealed class DeletionAmongOthersTests : IAsyncLifetime
{
    private static readonly Consent Again = Consent.Given("/again", "Yes, again");

    private readonly MeddlingStore _store = new();
    private OpenBook _open = null!;
    private Contact _anna = null!;
    private Contact _ben = null!;

    public async Task InitializeAsync()
    {
        _open = await OpenBook.NewAsync(options => options.Erasure.Secrets.Add(ErasingBook.New), _store.Replace);
        _anna = await RefusingAsync("Anna");
        _ben = await RefusingAsync("Ben");
    }

    [Fact]
    public async Task Who_was_edited_meanwhile_is_deleted_as_the_rule_still_holds()
    {
        _store.Meddling.Enqueue(() => EditAsync(_anna, "Ann"));

        DeleteOutcome outcome = await DeleteAsync();

        Assert.Equal((2, 0L, 0), (outcome.Deleted, outcome.DeletedBefore, outcome.Left.Count));
        Assert.Equal("Ann Ben", await _open.NamesAsync(Selection.Deleted));
    }

    [Fact]
    public async Task Who_was_edited_again_and_again_is_tried_five_times()
    {
        foreach (string name in (string[])["A", "An", "Ann", "Anna", "Annas"])
            _store.Meddling.Enqueue(async () => await EditAsync((await _open.Book.Contacts.FindAsync(_anna.Id))!, name));

        Assert.Equal(2, (await DeleteAsync()).Deleted);
        Assert.Equal("Annas", (await _open.Book.Contacts.FindAsync(_anna.Id))!.FirstName);
    }

    [Fact]
    public async Task A_contact_that_never_holds_still_stops_the_run()
    {
        foreach (int n in Enumerable.Range(1, 6))
            _store.Meddling.Enqueue(async () => await EditAsync((await _open.Book.Contacts.FindAsync(_anna.Id))!, $"Anna {n}"));

        await Assert.ThrowsAsync<VersionConflictException>(DeleteAsync);
        Assert.Equal("Anna 6 Ben", await _open.NamesAsync(Selection.All));
    }

    [Fact]
    public async Task What_went_before_the_one_that_never_holds_still_stays_deleted()
    {
        NeverStill(_ben);

        DeletionStoppedException stopped = await Assert.ThrowsAsync<DeletionStoppedException>(DeleteAsync);
        Assert.Equal(1, stopped.Deleted);
        Assert.IsType<VersionConflictException>(stopped.InnerException);
        Assert.Equal(("Ben 5", "Anna"), (await _open.NamesAsync(Selection.All), await _open.NamesAsync(Selection.Deleted)));
    }

    [Fact]
    public async Task The_duplicates_that_went_before_it_stay_deleted_too()
    {
        Contact first = await _open.AddAsync("First", "anna@example.com");
        Contact second = await _open.AddAsync("Second", "ben@example.com");
        NeverStill(second);

        DeletionStoppedException stopped = await Assert.ThrowsAsync<DeletionStoppedException>(
            () => _open.Book.Duplicates.RemoveAsync(ChannelKind.Email, Keep.Earliest, "twice"));

        Assert.Equal(1, stopped.Deleted);
        Assert.Equal(ContactState.Deleted, (await _open.Book.Contacts.FindAsync(first.Id))!.State);
        Assert.Equal("Second 5", (await _open.Book.Contacts.FindAsync(second.Id))!.FirstName);
    }

    [Fact]
    public async Task Who_was_deleted_meanwhile_counts_as_deleted_before()
    {
        _store.Meddling.Enqueue(() => _open.Book.Contacts.DeleteAsync(_anna, "asked to"));

        DeleteOutcome outcome = await DeleteAsync();

        Assert.Equal((1, 1L, 0), (outcome.Deleted, outcome.DeletedBefore, outcome.Left.Count));
        Assert.Equal("asked to", (await _open.Book.Contacts.FindAsync(_anna.Id))!.Deletion!.Reason);
    }

    [Fact]
    public async Task Who_was_erased_meanwhile_is_passed_over()
    {
        _store.Meddling.Enqueue(() => _open.Book.Erasure.EraseAsync(_anna.Id));

        DeleteOutcome outcome = await DeleteAsync();

        Assert.Equal((1, 0L, 0), (outcome.Deleted, outcome.DeletedBefore, outcome.Left.Count));
        Assert.Equal("Ben", await _open.NamesAsync(Selection.Deleted));
    }

    [Fact]
    public async Task A_field_that_is_converted_meanwhile_stops_neither_a_deletion_nor_a_restoring()
    {
        await _open.Book.Fields.AddAsync("age", FieldType.Number);
        await _open.Book.Contacts.ChangeAsync(_anna, profile => profile with { Fields = FieldValues.Of(("age", 40)) });
        _store.Meddling.Enqueue(() => _open.Book.Fields.ConvertAsync("age", FieldType.Text));
        Assert.Equal(2, (await DeleteAsync()).Deleted);

        _store.Meddling.Enqueue(() => _open.Book.Fields.ConvertAsync("age", FieldType.Number));
        RestoreOutcome restored = await _open.Book.Contacts.RestoreAsync(Selection.Deleted);

        Assert.Equal((2, 0), (restored.Restored, restored.PassedOver));
        Assert.Equal(FieldValues.Of(("age", 40)), (await _open.Book.Contacts.FindAsync(_anna.Id))!.Fields);
    }

    [Fact]
    public async Task Who_agreed_again_meanwhile_is_left_and_counted_under_the_status_of_now()
    {
        _store.Meddling.Enqueue(() => _open.Book.Addresses.ConsentAsync(_anna.Emails[0], Again));

        DeleteOutcome outcome = await DeleteAsync();

        Assert.Equal(1, outcome.Deleted);
        Assert.Equal([new LeftBehind(ChannelKind.Email, AddressStatus.Active, 1)], outcome.Left);
        Assert.Equal("Anna", await _open.NamesAsync(Selection.All));
    }

    [Fact]
    public async Task The_last_holder_of_an_email_is_left_when_the_other_went_meanwhile()
    {
        Contact twin = await _open.AddAsync("Twin", "anna@example.com");
        _store.Meddling.Enqueue(() => _open.Book.Contacts.DeleteAsync(_anna, "asked to"));

        DuplicateRemoval removal = await _open.Book.Duplicates.RemoveAsync(ChannelKind.Email, Keep.Earliest, "twice");

        Assert.Equal(new DuplicateRemoval(0, 1), removal);
        Assert.Equal(ContactState.Live, (await _open.Book.Contacts.FindAsync(twin.Id))!.State);
    }

    [Fact]
    public async Task A_duplicate_that_went_meanwhile_is_neither_removed_nor_left()
    {
        Contact twin = await _open.AddAsync("Twin", "anna@example.com");
        _store.Meddling.Enqueue(() => _open.Book.Contacts.DeleteAsync(twin, "asked to"));

        Assert.Equal(new DuplicateRemoval(0, 0), await _open.Book.Duplicates.RemoveAsync(ChannelKind.Email, Keep.Earliest, "twice"));
    }

    [Fact]
    public async Task A_duplicate_that_was_erased_meanwhile_is_neither_too()
    {
        Contact twin = await _open.AddAsync("Twin", "anna@example.com");
        _store.Meddling.Enqueue(() => _open.Book.Erasure.EraseAsync(twin.Id));

        Assert.Equal(new DuplicateRemoval(0, 0), await _open.Book.Duplicates.RemoveAsync(ChannelKind.Email, Keep.Earliest, "twice"));
    }

    [Fact]
    public async Task A_duplicate_that_alone_holds_another_email_is_left()
    {
        await _open.AddAsync("Twin", "anna@example.com", "twin@example.com");

        Assert.Equal(new DuplicateRemoval(0, 1), await _open.Book.Duplicates.RemoveAsync(ChannelKind.Email, Keep.Earliest, "twice"));
    }

    [Fact]
    public async Task A_phone_of_ones_own_does_not_hold_a_duplicate_of_an_email()
    {
        await _open.Book.Contacts.AddAsync(OpenBook.Person("Twin", "anna@example.com") with { Phones = [PhoneNumber.Parse("+442079460000")] });

        Assert.Equal(new DuplicateRemoval(1, 0), await _open.Book.Duplicates.RemoveAsync(ChannelKind.Email, Keep.Earliest, "twice"));
    }

    public async Task DisposeAsync() => await _open.DisposeAsync();

    private async Task<Contact> RefusingAsync(string name)
    {
        Contact contact = await _open.AddAsync(name, $"{name}@example.com");
        await _open.Book.Addresses.UnsubscribeAsync(contact.Emails[0]);
        return contact;
    }

    private Task<Contact> EditAsync(Contact contact, string name) => _open.Book.Contacts.ChangeAsync(contact, profile => profile with { FirstName = name });

    // Edited before the batch, and before each try of its own; the one before it in the batch is let through.
    private void NeverStill(Contact contact)
    {
        _store.Meddling.Enqueue(() => EditAsync(contact, $"{contact.FirstName} 0"));
        _store.Meddling.Enqueue(() => Task.CompletedTask);
        foreach (int n in Enumerable.Range(1, 5))
            _store.Meddling.Enqueue(async () => await EditAsync((await _open.Book.Contacts.FindAsync(contact.Id))!, $"{contact.FirstName} {n}"));
    }

    private Task<DeleteOutcome> DeleteAsync() => _open.Book.Contacts.DeleteAsync(Selection.All, "clean-up");
}
