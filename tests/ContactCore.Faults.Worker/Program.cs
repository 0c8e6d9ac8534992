using ContactCore.Accounts;
using ContactCore.Actors;
using ContactCore.Books;
using ContactCore.Faults.Worker;
using ContactCore.Setup;
using Microsoft.Extensions.DependencyInjection;

// A host process of its own, for the fault tests to start several of and to kill.
string[] words = args;
ServiceCollection services = new();
services.AddContactCore(options => options.BatchSize = Work.BatchSize).UseSqlite($"Data Source={words[1]}");
await using ServiceProvider provider = services.BuildServiceProvider();
ContactBook book = await provider.GetRequiredService<IContactBooks>().OpenAsync(AccountId.Parse("acme"), Actor.User(words[2]));
await (words[0] switch
{
    "import" => Work.ImportAsync(book, words[3]),
    "edit" => Work.EditAsync(book),
    "remove-earliest" => Work.RemoveAsync(book, ContactCore.Duplicates.Keep.Earliest),
    "remove-latest" => Work.RemoveAsync(book, ContactCore.Duplicates.Keep.Latest),
    _ => throw new ArgumentOutOfRangeException(nameof(args), words[0], "no such work"),
});
