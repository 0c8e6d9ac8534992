using ContactCore.Conformance.Hosts;

namespace ContactCore.Conformance.Models;

/// <summary>Plays scripts on a host, each in two new accounts and with emails of its own.</summary>
internal sealed class Theatre(TestHost host)
{
    private int _plays;

    /// <summary>Plays a script to its end.</summary>
    public async Task<IReadOnlyList<Play>> PlayAsync(IReadOnlyList<Step> script)
    {
        int number = Interlocked.Increment(ref _plays);
        Vocabulary words = new($"p{number}");
        BlacklistModel blacklist = new();
        Play[] plays = [await OpenAsync($"{number}-a", words, blacklist), await OpenAsync($"{number}-b", words, blacklist)];
        foreach (Step step in script)
            await step.RunAsync(plays[step.Who]);
        return plays;
    }

    private async Task<Play> OpenAsync(string name, Vocabulary words, BlacklistModel blacklist)
    {
        TestAccount account = host.Account(name);
        AccountModel model = new(account.Id, blacklist);
        model.Lists[Play.List] = [];
        await account.AddListAsync(Play.List);
        return new Play(account, await account.BookAsync(), model, words);
    }
}
