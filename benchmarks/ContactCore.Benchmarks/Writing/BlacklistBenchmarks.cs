using BenchmarkDotNet.Attributes;
using ContactCore.Accounts;
using ContactCore.Benchmarks.Bases;
using ContactCore.Books;
using ContactCore.Channels;
using ContactCore.Consents;
using ContactCore.Contacts;

namespace ContactCore.Benchmarks.Writing;

/// <summary>An entry added and removed again: on an email that a thousand accounts hold, beside one that one account holds.</summary>
public class BlacklistBenchmarks
{
    private const int Accounts = 1000;

    private static readonly EmailAddress Rare = EmailAddress.Parse("rare@example.com");
    private static readonly EmailAddress Common = EmailAddress.Parse("common@example.com");

    private EmptyBases _bases = null!;
    private DatabaseBase _held = null!;

    [ParamsSource(nameof(Stores))]
    public string Store { get; set; } = "";

    public static IEnumerable<string> Stores => LargeBases.Databases;

    [GlobalSetup]
    public async Task SetUpAsync()
    {
        _bases = new EmptyBases(Store);
        _held = await _bases.NewAsync();
        await HoldAsync(_held.Book, Rare);
        await HoldAsync(_held.Book, Common);
        for (int i = 1; i < Accounts; i++)
            await HoldAsync(await _held.OpenAsync(AccountId.Parse(FormattableString.Invariant($"account-{i}"))), Common);
    }

    [Benchmark(Baseline = true)]
    public Task OneHolds() => ListAsync(Rare);

    [Benchmark]
    public Task ThousandHold() => ListAsync(Common);

    [GlobalCleanup]
    public async Task CleanUpAsync() => await _bases.DisposeAsync();

    private static async Task HoldAsync(ContactBook book, EmailAddress email) =>
        await book.Contacts.AddAsync(new NewContact { Consent = Consent.Given("fair", "yes"), Emails = [email] });

    private async Task ListAsync(EmailAddress email)
    {
        await _held.Book.Blacklist.AddAsync(email, "complained by letter");
        await _held.Book.Blacklist.RemoveAsync(email, "a mistake");
    }
}
