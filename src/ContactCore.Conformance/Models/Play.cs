using ContactCore.Books;
using ContactCore.Conformance.Hosts;
using ContactCore.Contacts;
using ContactCore.Ids;
using Xunit;

namespace ContactCore.Conformance.Models;

/// <summary>One account played twice: by the store, through its book and door, and by the model.</summary>
internal sealed class Play(TestAccount account, ContactBook book, AccountModel model, Vocabulary words)
{
    /// <summary>The list that every play has.</summary>
    public const string List = "VIP";

    public TestAccount Account => account;

    public ContactBook Book => book;

    public AccountModel Model => model;

    public Vocabulary Words => words;

    public DateTimeOffset Now => account.Host.Clock.Now;

    /// <summary>One of the contacts, or null where there is none yet.</summary>
    public ModelContact? Pick(int number) =>
        model.Contacts.Count == 0 ? null : model.Contacts.Values.ElementAt(number % model.Contacts.Count);

    public void Put(ModelContact contact) => model.Contacts[contact.Id] = contact;

    public Task<Contact> ReadAsync(ContactId id) => account.ReadAsync(id);

    /// <summary>Does something that must be refused exactly where the model says so.</summary>
    public static async Task<bool> DoneAsync<TRefusal>(bool refused, Func<Task> action)
        where TRefusal : Exception
    {
        if (refused)
            await Assert.ThrowsAsync<TRefusal>(action);
        else
            await action();
        return !refused;
    }
}
