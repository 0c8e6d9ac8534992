using ContactCore.Channels;
using ContactCore.Duplicates;
using ContactCore.Selections;
using FsCheck;
using FsCheck.Fluent;

namespace ContactCore.Conformance.Models;

/// <summary>Generates scripts.</summary>
internal static class Scripts
{
    private static readonly Gen<int> Number = Gen.Choose(0, 99);
    private static readonly Gen<int> Name = Gen.Choose(0, Vocabulary.Names.Length - 1);
    private static readonly Gen<int> Email = Gen.Choose(0, Vocabulary.Emails - 1);
    private static readonly Gen<int> Address = Gen.Choose(0, Vocabulary.Addresses - 1);
    private static readonly Gen<int[]> Addresses = Gen.Choose(0, 3).SelectMany(count => Gen.ArrayOf(Address, count));
    private static readonly Gen<int> Status = Gen.Choose(0, Statuses.All.Count - 1);
    private static readonly Gen<bool> Coin = Gen.Elements(true, false);

    private static readonly Gen<int?> Sometimes =
        Gen.Frequency((2, Gen.Constant<int?>(null)), (1, Gen.Choose(0, 3).Select(number => (int?)number)));

    private static readonly Gen<Step> Add =
        from first in Name
        from last in Name
        from addresses in Addresses
        from key in Sometimes
        from minutes in Gen.Choose(-2, 2)
        from rating in Sometimes
        select (Step)new AddStep(first, last, addresses, key, minutes, rating);

    private static readonly Gen<Step> Edit =
        from contact in Number
        from last in Name
        from addresses in Addresses
        select (Step)new EditStep(contact, last, addresses);

    private static readonly Gen<Step> List =
        from takesOut in Coin
        from status in Status
        from scope in Gen.Elements(Scope.Base, Scope.Deleted, Scope.Both)
        select (Step)new ListStep(takesOut, status, scope);

    private static readonly Gen<Step> Duplicates =
        from kind in Gen.Elements(ChannelKind.Email, ChannelKind.Phone)
        from keep in Gen.Elements(Enum.GetValues<Keep>())
        select (Step)new RemoveDuplicatesStep(kind, keep);

    /// <summary>Any step, of one of two accounts.</summary>
    public static Gen<Step> Steps { get; } =
        from step in Gen.Frequency(
            (12, Add),
            (4, Edit),
            (4, Number.Select(contact => (Step)new DeleteOrRestoreStep(contact))),
            (1, Number.Select(contact => (Step)new StaleEditStep(contact))),
            (3, Gen.Constant((Step)new WaitStep())),
            (3, Address.Select(address => (Step)new UnsubscribeStep(address))),
            (3, Email.SelectMany(email => Coin.Select(clears => (Step)new ComplaintStep(email, clears)))),
            (2, Email.Select(email => (Step)new ConsentStep(email))),
            (2, Email.SelectMany(email => Coin.Select(answers => (Step)new ConfirmationStep(email, answers)))),
            (4, Address.SelectMany(address => Coin.Select(removes => (Step)new BlacklistStep(address, removes)))),
            (2, Sometimes.Select(limit => (Step)new LimitStep(limit + 1))),
            (3, List),
            (2, Number.Select(contact => (Step)new EraseStep(contact))),
            (2, Addresses.Select(addresses => (Step)new SignUpStep(addresses))),
            (2, Address.SelectMany(address => Coin.Select(unsubscribes => (Step)new ImportStep(address, unsubscribes)))),
            (1, Gen.Constant((Step)new PurgeStep())),
            (1, Status.Select(status => (Step)new BulkDeleteStep(status))),
            (1, Duplicates))
        from who in Gen.Frequency((3, Gen.Constant(0)), (1, Gen.Constant(1)))
        select step with { Who = who };
}
