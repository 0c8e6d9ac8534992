using ContactCore.Accounts;
using ContactCore.Actors;
using ContactCore.Books;
using ContactCore.Faults.Worker;
using ContactCore.Faults.Worker.Hooks;
using ContactCore.Faults.Worker.Load;
using Microsoft.Extensions.DependencyInjection;

// A host process of its own, for the fault tests to start several of and to kill.
string[] words = args;
if (words[0] == "load")
{
    await Loading.RunAsync(store: words[1], connection: words[2], account: words[3], writer: words[4], ledger: words[5]);
    return;
}

if (words[0] == "deliver")
{
    await Delivering.RunAsync(store: words[1], connection: words[2], path: words[3]);
    return;
}

await using ServiceProvider provider = Hosts.On(Hosts.Sqlite, $"Data Source={words[1]}");
ContactBook book = await provider.GetRequiredService<IContactBooks>().OpenAsync(AccountId.Parse("acme"), Actor.User(words[2]));
await (words[0] switch
{
    "import" => Work.ImportAsync(book, words[3]),
    "merge" => Work.MergeAsync(book, words[3]),
    "edit" => Work.EditAsync(book),
    "remove-earliest" => Work.RemoveAsync(book, ContactCore.Duplicates.Keep.Earliest),
    "remove-latest" => Work.RemoveAsync(book, ContactCore.Duplicates.Keep.Latest),
    _ => throw new ArgumentOutOfRangeException(nameof(args), words[0], "no such work"),
});
