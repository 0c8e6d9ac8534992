using ContactCore.Books;
using ContactCore.Cli.Running;
using ContactCore.Selections;

namespace ContactCore.Cli.Contacts;

/// <summary><c>count</c>.</summary>
internal sealed class CountCommand : AppCommand
{
    private readonly SelectionOptions _people;

    public CountCommand() : base(
        "count",
        "How many contacts there are",
        "count",
        "count --status email:unsubscribed",
        "count --filter 'Address.City == \"London\" and EmailRating >= 50'") => _people = new SelectionOptions(this);

    protected override async Task RunAsync(Call call, CancellationToken cancellationToken)
    {
        Selection people = _people.Read(call);
        ContactBook book = await call.OpenToReadAsync(cancellationToken);
        long count = await book.Contacts.CountAsync(people, cancellationToken);
        call.Answers.Write(json => json.WriteNumber("count", count), () => $"{count} contacts");
    }
}
