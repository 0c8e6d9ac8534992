using System.Net.Mail;
using BenchmarkDotNet.Attributes;
using ContactCore.Channels;

namespace ContactCore.Benchmarks;

/// <summary>Reading emails into their keys, beside what a host would write by hand.</summary>
public class AddressBenchmarks
{
    private readonly string[] _emails = [.. Enumerable.Range(0, 1000).Select(i => $"Anna.Mueller{i}@Example{i % 50}.com")];

    [Benchmark(Baseline = true)]
    public int MailAddressAndLowerCase()
    {
        int length = 0;
        foreach (string email in _emails)
            length += MailAddress.TryCreate(email, out MailAddress? address) ? address.Address.ToLowerInvariant().Length : 0;
        return length;
    }

    [Benchmark]
    public int EmailAddressKey()
    {
        int length = 0;
        foreach (string email in _emails)
            length += EmailAddress.TryParse(email, out EmailAddress? address) ? address.Key.Length : 0;
        return length;
    }
}
