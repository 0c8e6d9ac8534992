using System.Text.Json;
using System.Text.Json.Serialization;
using ContactCore.Actors;
using ContactCore.Ids;
using ContactCore.Merging;
using ContactCore.Time;
using ContactCore.Values;

namespace ContactCore.EntityFrameworkCore.Merging;

/// <summary>Turns merges into rows and back.</summary>
internal static class MergeRows
{
    private static readonly JsonSerializerOptions Present = new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    public static MergeRow Of(string account, Merge merge) => new()
    {
        Account = account,
        Id = merge.Id.Value,
        Survivor = merge.Survivor.Value,
        Gained = JsonSerializer.Serialize(merge.Values.ToArray(), Present),
        At = Microseconds.Of(merge.At),
        ActorKind = merge.Actor.Kind,
        ActorId = merge.Actor.Id,
        ActorName = merge.Actor.Name,
        Undone = merge.UndoneAt is { } undone ? Microseconds.Of(undone) : null,
    };

    public static IEnumerable<MergedContactRow> ContactsOf(string account, Merge merge) => merge.Merged.Select((contact, position) =>
        new MergedContactRow { Account = account, Merge = merge.Id.Value, Position = position, Contact = contact.Value });

    public static Merge Read(MergeRow row, IEnumerable<MergedContactRow> contacts) => new()
    {
        Id = new MergeId(row.Id),
        Survivor = new ContactId(row.Survivor),
        Merged = contacts.OrderBy(contact => contact.Position).Select(contact => new ContactId(contact.Contact)).ToValueList(),
        Values = JsonSerializer.Deserialize<MergedValue[]>(row.Gained)!.ToValueList(),
        At = Microseconds.ToInstant(row.At),
        Actor = Actor.FromStore(row.ActorKind, row.ActorId, row.ActorName),
        UndoneAt = row.Undone is { } undone ? Microseconds.ToInstant(undone) : null,
    };
}
