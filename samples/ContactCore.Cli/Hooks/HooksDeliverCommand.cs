using System.CommandLine;
using ContactCore.Books;
using ContactCore.Cli.Output;
using ContactCore.Cli.Running;
using ContactCore.Hooks;

namespace ContactCore.Cli.Hooks;

/// <summary><c>hooks deliver</c>.</summary>
internal sealed class HooksDeliverCommand : AppCommand
{
    private readonly Option<bool> _fail = new("--fail") { Description = "Writes nothing and lets each attempt fail, to see what becomes of it" };

    public HooksDeliverCommand() : base(
        "deliver", "Delivers the account's events that are due to standard output, one JSON object a line", "hooks deliver") => Add(_fail);

    protected override async Task RunAsync(Call call, CancellationToken cancellationToken)
    {
        ContactBook book = await call.OpenToWriteAsync(cancellationToken);
        using CancellationTokenSource giveUp = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        Printing printing = new(call.Session.Terminal, giveUp);
        DeliveryReport report;
        try
        {
            report = await book.Hooks.DeliverAsync(call.Value(_fail) ? new Failing() : printing, giveUp.Token);
        }
        catch (OperationCanceledException) when (printing.Broken is { } broken)
        {
            throw new IOException(broken.Message, broken);
        }

        if (report.IsElsewhere)
            throw new RefusedException("another process is delivering this account's events; allowed: to wait for it");
        call.Answers.Note($"{report.Delivered} delivered, {report.Failed} failed, {report.Parked} parked");
    }

    /// <summary>Where nobody reads any more, no event is to blame: it gives up.</summary>
    private sealed class Printing(Terminal terminal, CancellationTokenSource giveUp) : IContactHandler
    {
        private readonly Answers _answers = new(terminal, json: true);

        public IOException? Broken { get; private set; }

        public async Task HandleAsync(HookEvent change, CancellationToken cancellationToken)
        {
            try
            {
                _answers.Write(json => EventAnswers.Write(json, change), () => "");
                await terminal.Out.FlushAsync(cancellationToken);
            }
            catch (IOException e)
            {
                Broken = e;
                await giveUp.CancelAsync();
                throw new OperationCanceledException(giveUp.Token);
            }
        }
    }

    private sealed class Failing : IContactHandler
    {
        public Task HandleAsync(HookEvent change, CancellationToken cancellationToken) =>
            throw new InvalidOperationException("asked to fail");
    }
}
