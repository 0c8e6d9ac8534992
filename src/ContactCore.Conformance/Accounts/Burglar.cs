using System.Reflection;
using ContactCore.Blacklisting;
using ContactCore.Conformance.Hosts;

namespace ContactCore.Conformance.Accounts;

/// <summary>Something of an account that can be called.</summary>
/// <param name="Service">Its type.</param>
/// <param name="OpenAsync">Gives it for an account.</param>
internal sealed record Door(Type Service, Func<TestAccount, Task<object>> OpenAsync);

/// <summary>
/// Tries doors with what is the neighbour's, from an account of its own, and tells what came through. An account that a
/// call changed is left behind for a new one.
/// </summary>
internal sealed class Burglar(TestHost host, Neighbour neighbour)
{
    private int _homes;
    private (TestAccount Account, AccountImage Image)? _home;
    private AccountImage? _theirs;

    public async Task<List<string>> BreachesAsync(Door door, MethodInfo method)
    {
        List<string> breaches = [];
        AccountImage theirsBefore = _theirs ??= await ImageAsync(neighbour.Account);
        int ways = Recipes.WaysInto(method, neighbour);
        for (int way = 0; way < ways; way++)
            breaches.AddRange(await BreachesAsync(door, method, way));
        // Looked at once a method, since the neighbour has much to look at.
        _theirs = await ImageAsync(neighbour.Account);
        Part changed = theirsBefore.Difference(_theirs) & ~Shared(method);
        if (changed != Part.None)
            breaches.Add($"{method.DeclaringType!.Name}.{method.Name} changed {changed} of another account, in one of {ways} ways");
        return breaches;
    }

    private async Task<List<string>> BreachesAsync(Door door, MethodInfo method, int way)
    {
        (TestAccount own, AccountImage ownBefore) = _home ??= await MoveAsync();
        CollectingSink sink = new();
        object?[] arguments = new Recipes(own.Id, neighbour, sink).ArgumentsOf(method, way);
        Answer answer = await Answer.OfAsync(method, await door.OpenAsync(own), arguments);
        Part changed = ownBefore.Difference(await ImageAsync(own));
        if (changed != Part.None)
            _home = null;
        Part ownChanged = changed & ~Doors.Writes(method);

        string call = $"{method.DeclaringType!.Name}.{method.Name}({string.Join(", ", arguments)})";
        List<string> breaches = [];
        if (!Doors.Tells(method) && !answer.IsNothing)
            breaches.Add($"{call} gave {AccountImage.Text(answer.Given)}");
        if (Leaked(method, answer, sink) is { } mark)
            breaches.Add($"{call} gave '{mark}' away");
        if (ownChanged != Part.None)
            breaches.Add($"{call} changed {ownChanged} of its own account");
        return breaches;
    }

    private async Task<(TestAccount Account, AccountImage Image)> MoveAsync()
    {
        TestAccount own = host.Account($"own-{++_homes}");
        await own.AddAsync(Person.Named("Own").KnownAs("own").WithEmail("own@example.com"));
        return (own, await ImageAsync(own));
    }

    // An email's blacklisting is everybody's to see.
    private static Part Shared(MethodInfo method) => method.DeclaringType == typeof(AddressBlacklist) ? Part.States : Part.None;

    // Where a method tells what it was given, the word that was given comes back.
    private string? Leaked(MethodInfo method, Answer answer, CollectingSink sink)
    {
        string text = $"{AccountImage.Text(answer.Given)} {AccountImage.Text(sink.Rows)}";
        return answer.Refusal?.Message.Contains(Neighbour.Secret, StringComparison.Ordinal) == true
            ? Neighbour.Secret
            : neighbour.Marks.FirstOrDefault(mark =>
                !(Doors.Tells(method) && mark == Neighbour.Word) && text.Contains(mark, StringComparison.OrdinalIgnoreCase));
    }

    private static Task<AccountImage> ImageAsync(TestAccount account) => AccountImage.OfAsync(account, Neighbour.Addresses);
}
