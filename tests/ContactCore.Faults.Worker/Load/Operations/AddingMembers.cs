using ContactCore.Books;
using ContactCore.Filters;
using ContactCore.Selections;

namespace ContactCore.Faults.Worker.Load.Operations;

/// <summary>Puts all contacts that one writer of the account added into a list.</summary>
public sealed class AddingMembers : Operation
{
    public const string Name = "add-members";

    private const int Writers = 4;

    public override string Kind => Name;

    public override Task<string?> ChooseAsync(Desk desk) =>
        Task.FromResult<string?>($"{desk.Account}-{desk.Random.Next(Writers)}-");

    public override async Task<Effect> RunAsync(ContactBook book, string mark, string subject) =>
        new(await book.Segments.AddAsync([People.List], Selection.Of(Where.FirstName.StartsWith(subject))));
}
