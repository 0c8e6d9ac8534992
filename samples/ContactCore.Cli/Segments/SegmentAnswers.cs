using ContactCore.Cli.Output;
using ContactCore.Segments;

namespace ContactCore.Cli.Segments;

/// <summary>A segment as an answer.</summary>
internal static class SegmentAnswers
{
    public static void Write(this Answers answers, Segment segment) => answers.Write(
        json =>
        {
            json.WriteString("name", segment.Name);
            json.WriteString("kind", segment.Kind.ToString());
            json.WriteNumber("count", segment.Count);
            json.WriteInstant("createdAt", segment.CreatedAt);
        },
        () => Printable.Line($"{segment.Name}  {segment.Kind}, {segment.Count} contacts"));
}
