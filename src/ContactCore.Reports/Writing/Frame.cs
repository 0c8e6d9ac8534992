using System.Security.Cryptography;
using System.Text;

namespace ContactCore.Reports.Writing;

/// <summary>What stands around a page: its head with the style, and its end.</summary>
internal static class Frame
{
    private static readonly string Style = Read();

    // Were a value ever taken for markup, a browser would still run and load nothing.
    private static readonly string Policy =
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style)))}'";

    public static void Open(Html html, string title)
    {
        Value heading = new(title);
        html.Write($"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8" />
            <meta name="viewport" content="width=device-width, initial-scale=1" />
            <meta name="color-scheme" content="light dark" />
            <meta http-equiv="Content-Security-Policy" content="{Policy}" />
            <title>{heading.Text}</title>
            <style>
            """);
        html.Style(Style);
        html.Write($"""
            </style>
            </head>
            <body>
            <header>
            <h1>{heading}</h1>
            <nav aria-label="Contents"><a href="#summary">In short</a> <a href="#surety">How sure</a> <a href="#threshold">The threshold</a> <a href="#pairs">Pairs</a> <a href="#groups">Groups</a> <a href="#columns">Columns</a> <a href="#reading">How to read this</a></nav>
            </header>
            <main>

            """);
    }

    public static void Close(Html html) => html.Write($"""
        </main>
        </body>
        </html>

        """);

    private static string Read()
    {
        using Stream stream = typeof(Frame).Assembly.GetManifestResourceStream("report.css")!;
        using StreamReader reader = new(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
