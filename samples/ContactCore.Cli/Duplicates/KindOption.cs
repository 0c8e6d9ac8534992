using System.CommandLine;
using ContactCore.Channels;
using ContactCore.Cli.Running;

namespace ContactCore.Cli.Duplicates;

/// <summary><c>--by email|phone</c>.</summary>
internal static class KindOption
{
    private static readonly Words<ChannelKind> Kinds = new("--by", ("email", ChannelKind.Email), ("phone", ChannelKind.Phone));

    public static Option<string> New(string description) => new("--by") { Description = description, HelpName = Kinds.Help };

    public static ChannelKind Read(string text) => Kinds.Read(text);
}
