using System.Text;

namespace ContactCore.Reports.Writing;

/// <summary>A part of a page while it is written.</summary>
internal sealed class Html
{
    private readonly StringBuilder _text = new();

    /// <summary>Writes markup, in whose holes everything is escaped.</summary>
    public void Write(in Markup markup) => _text.Append(markup.Text);

    /// <summary>Writes the page's own style as it stands.</summary>
    public void Style(string style) => _text.Append(style);

    /// <summary>Hands on what there is.</summary>
    public async Task FlushAsync(TextWriter writer, CancellationToken cancellationToken)
    {
        foreach (ReadOnlyMemory<char> chunk in _text.GetChunks())
            await writer.WriteAsync(chunk, cancellationToken).ConfigureAwait(false);
        _text.Clear();
        await writer.FlushAsync(cancellationToken).ConfigureAwait(false);
    }
}
