using System.CommandLine;
using ContactCore.Accounts;
using ContactCore.Actors;
using ContactCore.Books;
using ContactCore.Cli.Output;
using ContactCore.Links;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCore.Cli.Running;

/// <summary>One command being run: its options, its book and its output.</summary>
internal sealed class Call
{
    private readonly IServiceProvider _host;

    public Call(ParseResult parse)
    {
        Parse = parse;
        Session = (Session)parse.InvocationConfiguration;
        Globals = GlobalOptions.Read(parse, Session.Script);
        Answers = new Answers(Session.Terminal, Globals.Json);
        Progress = ProgressView.For(Session.Terminal, Globals.Json);
        _host = Session.Stores[Globals.Store];
    }

    public ParseResult Parse { get; }

    public Session Session { get; }

    public Globals Globals { get; }

    public Answers Answers { get; }

    public ProgressView Progress { get; }

    /// <summary>The whole database.</summary>
    public IInstallation Installation => _host.GetRequiredService<IInstallation>();

    /// <summary>Follows links.</summary>
    public IContactLinks Links => _host.GetRequiredService<IContactLinks>();

    public static Actor Operator => Actor.User(string.IsNullOrWhiteSpace(Environment.UserName) ? "operator" : Environment.UserName);

    public AccountId Account => AccountId.Parse(Globals.Account);

    /// <summary>The account's book; a store that is missing is an error.</summary>
    public Task<ContactBook> OpenToReadAsync(CancellationToken cancellationToken) =>
        OpenToReadAsync(Account, cancellationToken);

    /// <summary>Another account's book.</summary>
    public Task<ContactBook> OpenToReadAsync(AccountId account, CancellationToken cancellationToken) =>
        _host.GetRequiredService<IContactBooks>().OpenAsync(account, Operator, cancellationToken);

    /// <summary>The account's book; a store that is missing is made.</summary>
    public Task<ContactBook> OpenToWriteAsync(CancellationToken cancellationToken) => OpenToWriteAsync(Operator, cancellationToken);

    /// <summary>The account's book for somebody else than the operator; a store that is missing is made.</summary>
    public async Task<ContactBook> OpenToWriteAsync(Actor actor, CancellationToken cancellationToken)
    {
        AccountId account = Account;
        await Installation.PrepareAsync(cancellationToken);
        return await _host.GetRequiredService<IContactBooks>().OpenAsync(account, actor, cancellationToken);
    }

    public T? Value<T>(Option<T> option) => Parse.GetValue(option);

    public T Value<T>(Argument<T> argument) => Parse.GetRequiredValue(argument);

    public T Required<T>(Option<T> option) => Parse.GetRequiredValue(option);

    /// <summary>Whether the option was given, even with an empty value.</summary>
    public bool Has(Option option) => Parse.GetResult(option) is { Implicit: false };
}
