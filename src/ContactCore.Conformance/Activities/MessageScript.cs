using ContactCore.Activities;
using ContactCore.Locales;

namespace ContactCore.Conformance.Activities;

/// <summary>Random reports of a few messages to a few contacts, each message reported several times.</summary>
internal sealed class MessageScript(Random random, DateTimeOffset now)
{
    private static readonly MessageStatus[] Statuses = Enum.GetValues<MessageStatus>();

    /// <summary>Reports of contacts by external ID; those of one message agree on what it is.</summary>
    public List<NewActivity> Reports(IReadOnlyList<string> contacts, int messages, int each) =>
        [.. Enumerable.Range(0, messages).SelectMany(message => Enumerable.Range(0, 1 + random.Next(each)).Select(_ => message))
            .GroupBy(message => message)
            .SelectMany(group => OfOne(contacts[random.Next(contacts.Count)], group.Key, group.Count()))];

    /// <summary>The same reports in another order, some of them several times.</summary>
    public NewActivity[] Shuffled(List<NewActivity> reports)
    {
        NewActivity[] more = [.. reports, .. reports.Where(_ => random.Next(3) == 0)];
        random.Shuffle(more);
        return more;
    }

    private IEnumerable<NewActivity> OfOne(string contact, int message, int times)
    {
        MessageChannel channel = random.Next(3) > 0 ? MessageChannel.Email : (MessageChannel)random.Next(7);
        DateTimeOffset sent = now.AddDays(-random.Next(400)).AddMicroseconds(random.Next(3));
        string? key = random.Next(2) == 0 ? $"key-{message}" : null;
        for (int i = 0; i < times; i++)
        {
            MessageStatus status = Statuses[random.Next(Statuses.Length)];
            if (channel == MessageChannel.Widget && status is MessageStatus.Unsubscribed or MessageStatus.SpamReported)
                status = MessageStatus.Displayed;
            yield return new NewActivity
            {
                ExternalId = contact,
                Channel = channel,
                Message = $"Message {message % 3}",
                Language = random.Next(2) == 0 ? LanguageTag.Parse(random.Next(2) == 0 ? "de" : "en") : null,
                SentAt = key is null ? sent : sent.AddSeconds(random.Next(2)),
                Status = status,
                StatusAt = random.Next(3) == 0 ? null : sent.AddHours(random.Next(5)),
                IsPermanent = status == MessageStatus.Undelivered && channel != MessageChannel.Widget && random.Next(2) == 0,
                HostKey = key,
            };
        }
    }
}
