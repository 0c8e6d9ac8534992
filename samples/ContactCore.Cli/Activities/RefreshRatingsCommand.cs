using ContactCore.Books;
using ContactCore.Cli.Running;

namespace ContactCore.Cli.Activities;

/// <summary><c>refresh-ratings</c>: lets time pass over the email ratings.</summary>
internal sealed class RefreshRatingsCommand() : AppCommand(
    "refresh-ratings", "Works out anew the email ratings that fall with time; meant for once a day", "refresh-ratings")
{
    protected override async Task RunAsync(Call call, CancellationToken cancellationToken)
    {
        ContactBook book = await call.OpenToWriteAsync(cancellationToken);
        long refreshed = await call.Progress.RunAsync(
            "refreshing", total: null, progress => book.Activities.RefreshRatingsAsync(progress, cancellationToken));
        call.Answers.Write(json => json.WriteNumber("refreshed", refreshed), () => $"{refreshed} ratings were due");
    }
}
