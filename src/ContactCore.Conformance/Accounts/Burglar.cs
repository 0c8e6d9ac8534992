using System.Reflection;
using ContactCore.Blacklisting;
using ContactCore.Conformance.Hosts;

namespace ContactCore.Conformance.Accounts;

/// <summary>Something of an account that can be called.</summary>
/// <param name="Service">Its type.</param>
/// <param name="OpenAsync">Gives it for an account.</param>
internal sealed record Door(Type Service, Func<AccountDesk, Task<object>> OpenAsync);

/// <summary>Tries doors with what is the neighbour's, each time from an account of its own, and tells what came through.</summary>
internal sealed class Burglar(TestHost host, Neighbour neighbour)
{
    private int _calls;

    public async Task<List<string>> BreachesAsync(Door door, MethodInfo method)
    {
        List<string> breaches = [];
        int ways = Recipes.WaysInto(method, neighbour);
        for (int way = 0; way < ways; way++)
        {
            AccountDesk own = host.Account($"own-{++_calls}");
            await own.AddAsync(Person.Named("Own").KnownAs("own").WithEmail("own@example.com"));
            breaches.AddRange(await BreachesAsync(own, await door.OpenAsync(own), method, way));
        }

        return breaches;
    }

    private async Task<List<string>> BreachesAsync(AccountDesk own, object service, MethodInfo method, int way)
    {
        CollectingSink sink = new();
        object?[] arguments = new Recipes(own.Id, neighbour, sink).ArgumentsOf(method, way);
        (AccountImage ownBefore, AccountImage theirsBefore) = (await ImageAsync(own), await ImageAsync(neighbour.Desk));
        Answer answer = await Answer.OfAsync(method, service, arguments);
        Part ownChanged = ownBefore.Difference(await ImageAsync(own)) & ~Doors.Writes(method);
        Part theirsChanged = theirsBefore.Difference(await ImageAsync(neighbour.Desk)) & ~Shared(method);

        string call = $"{method.DeclaringType!.Name}.{method.Name}({string.Join(", ", arguments)})";
        List<string> breaches = [];
        if (!Doors.Tells(method) && !answer.IsNothing)
            breaches.Add($"{call} gave {AccountImage.Text(answer.Given)}");
        if (Leaked(method, answer, sink) is { } mark)
            breaches.Add($"{call} gave '{mark}' away");
        if (ownChanged != Part.None)
            breaches.Add($"{call} changed {ownChanged} of its own account");
        if (theirsChanged != Part.None)
            breaches.Add($"{call} changed {theirsChanged} of another account");
        return breaches;
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

    private static Task<AccountImage> ImageAsync(AccountDesk desk) => AccountImage.OfAsync(desk, Neighbour.Addresses);
}
