using ContactCore.Channels;
using ContactCore.Ids;
using ContactCore.Stores;

namespace ContactCore.Tests.Refusals;

/// <summary>What a host may conclude from a store's refusal.</summary>
public sealed class StoreProblemTests
{
    [Fact]
    public void Only_what_passes_by_itself_is_worth_another_try()
    {
        StoreProblem[] transient = [.. Enum.GetValues<StoreProblem>().Where(problem => new StoreException(problem, "it failed").IsTransient)];
        Assert.Equal([StoreProblem.Busy, StoreProblem.ConnectionLost, StoreProblem.Unreachable], transient);
    }

    [Fact]
    public void A_precondition_that_fails_says_whom_it_left_and_why()
    {
        ContactId id = new(Guid.Parse("019c0000-0000-7000-8000-000000000001"));
        Assert.Equal(
            $"contact {id} was left as it is, because another live holder of each of its Email addresses does not hold any more; allowed: to read it again and decide again",
            new PreconditionFailedException(id, new Precondition.OtherHolderOfEachKey(ChannelKind.Email)).Message);
        Assert.Contains(
            "because every address in question refusing messages does not hold",
            new PreconditionFailedException(id, new Precondition.NoneActive(Email: true, Phone: false)).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => new PreconditionFailedException(id, null!));
    }
}
