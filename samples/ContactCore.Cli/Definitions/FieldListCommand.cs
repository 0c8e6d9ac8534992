using ContactCore.Books;
using ContactCore.Cli.Running;
using ContactCore.Fields;

namespace ContactCore.Cli.Definitions;

/// <summary><c>fields list</c>, and <c>fields</c> alone.</summary>
internal sealed class FieldListCommand() : AppCommand("list", "Lists the additional fields, retired ones too", "fields list")
{
    public static async Task ListAsync(Call call, CancellationToken cancellationToken)
    {
        ContactBook book = await call.OpenToReadAsync(cancellationToken);
        foreach (FieldDefinition field in await book.Fields.ListAsync(cancellationToken))
            call.Answers.Write(field);
    }

    protected override Task RunAsync(Call call, CancellationToken cancellationToken) => ListAsync(call, cancellationToken);
}
