using ContactCore.Books;
using ContactCore.Channels;
using ContactCore.Links;
using ContactCore.Secrets;
using ContactCore.Tests.Books;

namespace ContactCore.Tests.Links;

/// <summary>A book of a host that makes links.</summary>
internal sealed class LinkedBook : IAsyncDisposable
{
    public static readonly Secret Old = new("2025-01", Enumerable.Repeat((byte)1, 32).ToArray());
    public static readonly Secret New = new("2026-11", Enumerable.Repeat((byte)2, 48).ToArray());
    public static readonly EmailAddress Anna = EmailAddress.Parse("Anna@Example.com");

    private LinkedBook(OpenBook open) => Open = open;

    public OpenBook Open { get; }

    public ContactBook Book => Open.Book;

    public IContactLinks Links => Open.Links;

    public static async Task<LinkedBook> NewAsync(params Secret[] secrets) => new(await OpenBook.NewAsync(options =>
    {
        foreach (Secret secret in secrets)
            options.Links.Secrets.Add(secret);
        options.Links.BaseAddress = new Uri("https://shop.example/c/");
    }));

    public async Task<string> AskedAsync() => (await Book.DoubleOptIn.AskAsync(Anna)).Link!.Token;

    public ValueTask DisposeAsync() => Open.DisposeAsync();
}
