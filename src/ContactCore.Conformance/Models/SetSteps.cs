using ContactCore.Channels;
using ContactCore.Contacts;
using ContactCore.Duplicates;
using ContactCore.Ids;
using ContactCore.Selections;
using Xunit;

namespace ContactCore.Conformance.Models;

/// <summary>A selection goes into the list, or out of it.</summary>
internal sealed record ListStep(bool TakesOut, int Status, Scope Scope) : Step
{
    public override async Task RunAsync(Play play)
    {
        StatusFilter? status = Statuses.All[Status];
        Selection people = new() { Scope = Scope, Status = status };
        Scope written = people.EffectiveScope == Scope.Both ? Scope.Base : people.EffectiveScope;
        HashSet<ContactId> members = play.Model.Lists[Play.List];
        int before = members.Count;
        ContactId[] chosen = [.. play.Model.Select(written, status, null, null).Select(contact => contact.Id)];
        if (TakesOut)
            members.ExceptWith(chosen);
        else
            members.UnionWith(chosen);
        long moved = TakesOut
            ? await play.Book.Segments.TakeOutAsync(Play.List, people)
            : await play.Book.Segments.AddAsync([Play.List], people);
        Assert.Equal(Math.Abs(members.Count - before), moved);
    }
}

/// <summary>A selection is deleted by rule 2: only who has addresses in question, all of them refusing.</summary>
internal sealed record BulkDeleteStep(int Status) : Step
{
    public override async Task RunAsync(Play play)
    {
        StatusFilter? status = Statuses.All[Status];
        ChannelKind[] kinds = status is null ? [ChannelKind.Email, ChannelKind.Phone] : [status.Kind];
        ModelContact[] doomed =
        [
            .. play.Model.Select(Scope.Base, status, null, null).Where(contact =>
                kinds.Any(kind => contact.Keys(kind).Any())
                && kinds.All(kind => contact.Keys(kind).All(key => play.Model.StatusOf(key) != Standings.AddressStatus.Active))),
        ];
        DeleteOutcome outcome = await play.Book.Contacts.DeleteAsync(new Selection { Status = status }, "a step");
        Assert.Equal(doomed.Length, outcome.Deleted);
        foreach (ModelContact contact in doomed)
            play.Put(contact with { Deleted = play.Now, Changed = play.Now, Version = contact.Version + 1 });
    }
}

/// <summary>
/// Duplicates are removed. Which of a group goes depends on the others, so the model takes it over from the store after it
/// has seen that no key was emptied, that who went had an equal, and that who stayed had to.
/// </summary>
internal sealed record RemoveDuplicatesStep(ChannelKind Kind, Keep Keep) : Step
{
    public override async Task RunAsync(Play play)
    {
        AddressKey[] held = [.. play.Model.Live.SelectMany(contact => contact.Keys(Kind)).Distinct()];
        HashSet<ContactId> equals = [.. play.Model.Groups(Kind).SelectMany(group => group.Holders).Select(contact => contact.Id)];
        DuplicateRemoval removal = await play.Book.Duplicates.RemoveAsync(Kind, Keep, "a step");

        long removed = 0;
        foreach (ModelContact contact in play.Model.Live.ToArray())
        {
            Contact now = await play.ReadAsync(contact.Id);
            if (now.State == ContactState.Live)
                continue;
            Assert.Contains(contact.Id, equals);
            removed++;
            play.Put(contact with { Deleted = play.Now, Changed = play.Now, Version = contact.Version + 1 });
        }

        Assert.Equal(removal.Removed, removed);
        Assert.All(held, key => Assert.True(play.Model.IsHeld(key)));
        foreach ((_, ModelContact[] holders) in play.Model.Groups(Kind))
            Assert.InRange(holders.Count(contact => !IsNeeded(play, contact)), 0, 1);
    }

    private bool IsNeeded(Play play, ModelContact contact) =>
        contact.Keys(Kind).Any(key => play.Model.Live.Count(other => other.Holds(key)) == 1);
}
