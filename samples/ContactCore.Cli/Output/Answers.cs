using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ContactCore.Cli.Running;

namespace ContactCore.Cli.Output;

/// <summary>What commands answer: a JSON object a line for a machine, or text for a person.</summary>
internal sealed class Answers(Terminal terminal, bool json)
{
    // Not for a page of HTML: names of people stay readable.
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ArrayBufferWriter<byte> _buffer = new();

    /// <summary>Writes one answer.</summary>
    /// <param name="members">Writes the members of the JSON object.</param>
    /// <param name="text">The same for a person, of one line or several.</param>
    public void Write(Action<Utf8JsonWriter> members, Func<string> text)
    {
        if (!json)
        {
            terminal.Out.WriteLine(text());
            return;
        }

        _buffer.ResetWrittenCount();
        using (Utf8JsonWriter writer = new(_buffer, Readable))
        {
            writer.WriteStartObject();
            members(writer);
            writer.WriteEndObject();
        }

        terminal.Out.Write(Encoding.UTF8.GetString(_buffer.WrittenSpan));
        terminal.Out.Write('\n');
    }

    /// <summary>Tells a person something beside the answer.</summary>
    public void Note(string text) => terminal.Error.WriteLine(Printable.Line(text));
}
