namespace ContactCore.Conformance.Models;

/// <summary>The contact limit is set, or taken away.</summary>
internal sealed record LimitStep(int? Limit) : Step
{
    public override async Task RunAsync(Play play)
    {
        await play.Book.Settings.ChangeAsync(settings => settings with { ContactLimit = Limit });
        play.Model.Limit = Limit;
    }
}
