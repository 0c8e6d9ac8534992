using ContactCore.Books;
using ContactCore.Channels;
using ContactCore.Contacts;
using ContactCore.Duplicates;

namespace ContactCore.Docs.Tests.Features;

public sealed class DuplicatesPage() : FeaturePage("duplicates")
{
    [Fact]
    public async Task Finding_and_removing()
    {
        ContactBook book = await OpenAsync();
        await AddAsync(book, "Müller", "anna@example.com");
        await AddAsync(book, "Mueller", "Anna@Example.com");
        await AddAsync(book, "Maier", "anna@example.com", "maier@example.com");

        #region find
        DuplicateCount count = await book.Duplicates.CountAsync();
        Console.WriteLine($"Emails held more than once: {count.Keys}, in all {count.Contacts} times");

        await foreach (DuplicateGroup group in book.Duplicates.GroupsAsync())
            Console.WriteLine($"{group.Address.Key}: {group.Count}");

        await foreach (Contact contact in book.Duplicates.MembersAsync(EmailAddress.Parse("anna@example.com")))
            Console.WriteLine($"{contact.FullName}, {string.Join(", ", contact.Emails.Select(email => email.Text))}");
        #endregion

        Shown("find");
        Console.GetStringBuilder().Clear();

        #region remove
        DuplicateRemoval removal = await book.Duplicates.RemoveAsync(ChannelKind.Email, Keep.Earliest, "same person twice");
        Console.WriteLine($"{removal.Removed} removed, {removal.Held} held");
        #endregion

        Shown("remove");
    }

    [Fact]
    public Task What_is_refused() => RefusedAsync(
        ("duplicates by push token", book => book.Duplicates.CountAsync(ChannelKind.WebPush)),
        ("removing without a reason", book => book.Duplicates.RemoveAsync(ChannelKind.Email, Keep.Latest, "")));
}
