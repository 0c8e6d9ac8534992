using System.CommandLine;
using ContactCore.Cli.Output;
using ContactCore.Cli.Running;
using ContactCore.Filters;

namespace ContactCore.Cli.Contacts;

/// <summary><c>filter TEXT</c>: how a line of filter text is understood; no store is asked.</summary>
internal sealed class FilterCommand : AppCommand
{
    private readonly Argument<string> _text = new("TEXT") { Description = FilterArgument.Help };

    public FilterCommand() : base(
        "filter",
        "Explains a filter without a store: its text as the library writes it, and its conditions in words",
        "filter 'Address.City == \"London\" and not (EmailStatus == \"Unsubscribed\")'") => Add(_text);

    protected override Task RunAsync(Call call, CancellationToken cancellationToken)
    {
        ContactFilter filter = FilterArgument.Read(call.Value(_text));
        string text = filter.ToText();
        string[] conditions = [.. filter.Describe().Select(condition => condition.Text)];
        call.Answers.Write(
            json =>
            {
                json.WriteString("text", text);
                json.WriteTexts("conditions", conditions);
            },
            () => string.Join(Environment.NewLine, conditions.Prepend(text).Select(Printable.Line)));
        return Task.CompletedTask;
    }
}
