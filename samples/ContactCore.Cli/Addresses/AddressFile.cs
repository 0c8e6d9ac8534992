using System.Runtime.CompilerServices;
using ContactCore.Channels;
using ContactCore.Cli.Output;
using ContactCore.Errors;

namespace ContactCore.Cli.Addresses;

/// <summary>Addresses of a file, one a line; empty lines do not count, and one that is no address is told and passed over.</summary>
internal sealed class AddressFile(ChannelKind kind, string path, string? region)
{
    private const int Told = 20;

    /// <summary>How many lines were no address.</summary>
    public long Rejected { get; private set; }

    public async IAsyncEnumerable<ChannelAddress> ReadAsync(Answers answers, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        long number = 0;
        await foreach (string line in File.ReadLinesAsync(path, cancellationToken))
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line) && Address(answers, number, line) is { } address)
                yield return address;
        }
    }

    private ChannelAddress? Address(Answers answers, long number, string line)
    {
        try
        {
            return AddressArgument.Read(kind, line.Trim(), region);
        }
        catch (InvalidValueException e)
        {
            if (++Rejected <= Told)
                answers.Note($"line {number}: {e.Message}");
            return null;
        }
    }
}
